import { expect, it } from 'vitest';
import { wordsOf } from './answerWords.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, text: { en: id.toUpperCase() } }));

it('says the same of an answer under any ids, and something else of another', () => {
  const asked = { options: named('a', 'b', 'c'), prompts: named('p', 'q') };
  expect(wordsOf({ kind: 'choice', option: 'b' }, asked)).toBe('B');
  expect(wordsOf({ kind: 'select', options: ['c', 'a'] }, asked)).toBe('A · C');
  expect(wordsOf({ kind: 'order', options: ['c', 'a'] }, asked)).toBe('C · A');
  expect(wordsOf({ kind: 'match', pairs: { q: 'a', p: 'b' } }, asked)).toBe('P = B · Q = A');
  expect(wordsOf({ kind: 'number', number: 7 }, asked)).toBe('7');
  expect(wordsOf({ kind: 'text', text: 'so' }, asked)).toBe('so');
  expect(wordsOf({ kind: 'place', gap: 2 }, asked)).toBe('2');
  expect(wordsOf({ kind: 'choice', option: 'x' }, asked)).toBe('(no option x)');
  expect(wordsOf({ kind: 'choice' }, asked)).toBe('no answer');
});
