import { expect, it } from 'vitest';
import type { AskedCard } from '../../../contract/evening.ts';
import { answerText, isRightOption } from './answerText.ts';

const card: AskedCard = {
  kind: 'match',
  topic: 'cast',
  stem: { en: 'Who plays whom?' },
  film: null,
  options: [
    { id: 'a', text: { en: 'Zhang Yi', zh: '张译' } },
    { id: 'b', text: { en: 'Fan Wei', zh: '范伟' } },
  ],
  prompts: [{ id: 'p', text: { en: 'the escapee' } }],
  clues: [],
  line: [{ id: 'l', text: { en: 'Hero', zh: '《英雄》' } }],
  card: null,
  range: { least: 80, most: 120, step: 1, unit: 'minutes' },
  take: null,
};

it('says each kind of answer in words', () => {
  expect(answerText(card, { kind: 'choice', option: 'a' })).toEqual([{ en: 'Zhang Yi', zh: '张译' }]);
  expect(answerText(card, { kind: 'order', options: ['b', 'a'] }).map(({ en }) => en)).toEqual([
    'Fan Wei',
    'Zhang Yi',
  ]);
  expect(answerText(card, { kind: 'match', pairs: { p: 'b' } })).toEqual([
    { en: 'the escapee – Fan Wei', zh: 'the escapee——范伟' },
  ]);
  expect(answerText(card, { kind: 'number', number: 104 })[0]?.en).toBe('104 minutes');
  expect(answerText(card, { kind: 'place', gap: 1 })[0]?.zh).toBe('在《英雄》之后');
  expect(answerText(card, { kind: 'text', text: ' ' })).toEqual([]);
});

it('leaves out what is not there', () => {
  expect(answerText(card, { kind: 'choice', option: 'gone' })).toEqual([]);
  expect(answerText(card, { kind: 'match', pairs: { other: 'a' } })).toEqual([]);
});

it('knows which options are right by themselves', () => {
  expect(isRightOption({ kind: 'select', options: ['a'] }, 'a')).toBe(true);
  expect(isRightOption({ kind: 'order', options: ['a'] }, 'a')).toBe(false);
  expect(isRightOption(undefined, 'a')).toBe(false);
});
