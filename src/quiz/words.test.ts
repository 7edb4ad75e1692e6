import { expect, it } from 'vitest';
import { KINDS } from './question.ts';
import { aQuestionOf } from './testing.ts';
import { keyWords, responseWords } from './words.ts';

it.each([
  ['choice', ['Option o1']],
  ['truth', ['True']],
  ['select', ['Option o1', 'Option o2', 'Option o3']],
  ['order', ['Option o3', 'Option o1', 'Option o4', 'Option o2']],
  ['match', ['Option p1 – Option o2', 'Option p2 – Option o1', 'Option p3 – Option o4']],
  ['number', ['104 minutes']],
  ['text', ['Zhang Yimou']],
  ['clues', ['Option o1']],
  ['place', ['between “Option c2” and “Option c3”']],
] as const)('the key of %s is %j', (kind, words) => {
  expect(keyWords(aQuestionOf(kind)).map(({ en }) => en)).toEqual(words);
});

it('says what was answered, as far as it is there', () => {
  const select = aQuestionOf('select');
  expect(responseWords(select, { kind: 'select', options: ['o2', 'o9'] })).toEqual([{ en: 'Option o2' }]);
  const match = aQuestionOf('match', 0, {
    prompts: [{ id: 'p1', text: { en: 'Fugitive', zh: '逃犯' } }],
  });
  expect(responseWords(match, { kind: 'match', pairs: { p1: 'o1', p2: 'o2' } })).toEqual([
    { en: 'Fugitive – Option o1', zh: '逃犯——Option o1' },
  ]);
  const text = aQuestionOf('text');
  expect(responseWords(text, { kind: 'text', text: '张艺谋' })).toEqual([{ en: '张艺谋', zh: '张艺谋' }]);
  expect(responseWords(text, { kind: 'text', text: '  ' })).toEqual([]);
});

it('says nothing of a response of another kind', () => {
  for (const kind of KINDS.filter(
    (other) => !['choice', 'truth', 'clues', 'select', 'order'].includes(other),
  ))
    expect(responseWords(aQuestionOf(kind), { kind: 'choice', option: 'o1' })).toEqual(
      kind === 'match' ? [{ en: 'Option o1' }] : [],
    );
});
