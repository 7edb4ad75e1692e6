import { expect, it } from 'vitest';
import { gapWords } from './gapWords.ts';

const line = [
  { id: 'escape', text: { en: 'The escape', zh: '逃跑' } },
  { id: 'hero', text: { en: 'Hero', zh: '《英雄》' } },
];

it.each([
  [0, 'before “The escape”', '在“逃跑”之前'],
  [1, 'between “The escape” and “Hero”', '在“逃跑”和《英雄》之间'],
  [2, 'after “Hero”', '在《英雄》之后'],
])('gap %d is %s', (gap, en, zh) => {
  expect(gapWords(line, gap)).toEqual({ en, zh });
});

it('has no words for a gap that is not there, and no Chinese where the cards have none', () => {
  expect(gapWords(line, 3)).toBeUndefined();
  expect(gapWords([], 0)).toBeUndefined();
  expect(gapWords([{ id: 'a', text: { en: 'A' } }], 0)).toEqual({ en: 'before “A”' });
});
