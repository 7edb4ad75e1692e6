import { expect, it } from 'vitest';
import { replay } from './rules.ts';
import { summarise } from './summary.ts';
import { aQuestion, aSetup } from './testing.ts';

it('counts what was closed, by topic in the usual order', () => {
  const setup = aSetup({
    questions: [
      aQuestion(0, { topic: 'cast' }),
      aQuestion(1, { topic: 'plot' }),
      aQuestion(2, { topic: 'cast' }),
      aQuestion(3, { topic: 'awards' }),
    ],
  });
  const game = replay(setup, [
    { type: 'question-opened', index: 0 },
    { type: 'answered', index: 0, player: 'me', option: 'o1', elapsedMs: 0 },
    { type: 'question-opened', index: 1 },
    { type: 'answered', index: 1, player: 'me', option: 'o1', elapsedMs: 0 },
    { type: 'question-opened', index: 2 },
    { type: 'time-up', index: 2, elapsedMs: 20_000 },
    { type: 'question-opened', index: 3 },
  ]);
  if (!game.ok) throw new Error(game.refusal);
  expect(summarise(setup, game.state, 'me')).toEqual({
    points: 2100,
    questions: 4,
    answered: 3,
    right: 2,
    longestStreak: 2,
    topics: [
      { topic: 'plot', questions: 1, right: 1 },
      { topic: 'cast', questions: 2, right: 1 },
    ],
  });
});
