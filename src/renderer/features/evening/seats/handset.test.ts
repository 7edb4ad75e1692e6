import { expect, it } from 'vitest';
import type { Response } from '../../../../quiz/events.ts';
import type { Kind, Question } from '../../../../quiz/question.ts';
import { pressHandset, startDraft, type HandsetPress } from './handset.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id } }));
const order = ['c', 'a', 'b'];
const common = {
  id: 'q',
  film: 'f',
  topic: 'plot' as const,
  template: 't',
  facts: ['f'],
  standing: 'plain' as const,
  stem: { en: '?' },
  explanation: { en: '!' },
  sources: [],
  spoiler: false,
  difficulty: 0.5,
};
const questions: Record<Exclude<Kind, 'truth' | 'clues'>, Question> = {
  choice: { ...common, kind: 'choice', options, key: 'a' },
  select: { ...common, kind: 'select', options, key: ['a', 'b'] },
  order: { ...common, kind: 'order', options, key: ['a', 'b', 'c'] },
  match: {
    ...common,
    kind: 'match',
    prompts: [
      { id: 'p', text: { en: 'p' } },
      { id: 'q', text: { en: 'q' } },
    ],
    options,
    key: { p: 'a', q: 'b' },
  },
  number: {
    ...common,
    kind: 'number',
    key: 104,
    unit: 'minutes',
    range: { least: 60, most: 180, step: 1 },
    within: 1,
    span: 20,
  },
  text: { ...common, kind: 'text', key: { en: 'x' }, accepts: ['x'], rejects: [] },
  place: {
    ...common,
    kind: 'place',
    line: [
      { id: 'l', text: { en: 'l' } },
      { id: 'm', text: { en: 'm' } },
    ],
    card: { id: 'n', text: { en: 'n' } },
    key: 2,
  },
};

/** What the four keys mean, by their place. */
const KEYS: HandsetPress[] = (['up', 'down', 'take', 'give'] as const).map((move, choice) => ({
  choice,
  move,
}));

/** The answer that comes of pressing these keys, or null when none is given. */
function answerOf(kind: keyof typeof questions, keys: number[]): Response | null {
  let draft = startDraft(questions[kind], order);
  for (const key of keys) {
    const press = KEYS[key];
    if (!press) throw new Error(`there is no key ${key}`);
    const pressed = pressHandset(questions[kind], order, draft, press);
    if (pressed.response) return pressed.response;
    ({ draft } = pressed);
  }
  return null;
}

it('answers a choice at once, by where the option is shown', () => {
  expect(answerOf('choice', [1])).toEqual({ kind: 'choice', option: 'a' });
  expect(answerOf('choice', [3])).toBeNull();
});

it('takes several, and puts back what is taken twice', () => {
  expect(answerOf('select', [2, 1, 2, 1, 2, 2, 3])).toEqual({ kind: 'select', options: ['c', 'a'] });
  expect(answerOf('select', [3])).toBeNull();
});

it('moves the row that is held, and only that', () => {
  expect(answerOf('order', [2, 1, 1, 3])).toEqual({ kind: 'order', options: ['a', 'b', 'c'] });
  expect(answerOf('order', [1, 1, 3])).toEqual({ kind: 'order', options: order });
});

it('goes through the partners that are free', () => {
  expect(answerOf('match', [2, 1, 2, 2, 3])).toEqual({ kind: 'match', pairs: { p: 'c', q: 'b' } });
  expect(answerOf('match', [2, 2, 2, 2, 3])).toEqual({ kind: 'match', pairs: {} });
});

it('moves a figure by ones, tens and hundreds, within its range', () => {
  expect(answerOf('number', [0, 3])).toEqual({ kind: 'number', number: 121 });
  expect(answerOf('number', [2, 1, 2, 0, 3])).toEqual({ kind: 'number', number: 180 });
});

it('chooses a gap, and leaves typing to a field', () => {
  expect(answerOf('place', [1, 1, 1, 3])).toEqual({ kind: 'place', gap: 2 });
  expect(answerOf('place', [0, 0, 3])).toEqual({ kind: 'place', gap: 0 });
  expect(answerOf('text', [0, 3])).toBeNull();
});
