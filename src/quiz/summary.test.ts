import { expect, it } from 'vitest';
import { replay } from './rules.ts';
import { summarise } from './summary.ts';
import { aQuestion, aQuestionOf, aSetup, choose } from './testing.ts';

it('counts what was closed, by topic in the usual order', () => {
  const setup = aSetup({
    questions: [
      aQuestion(0, { topic: 'cast' }),
      aQuestion(1, { topic: 'plot' }),
      aQuestion(2, { topic: 'cast' }),
      aQuestionOf('match', 3, { topic: 'awards' }),
      aQuestion(4, { topic: 'awards' }),
    ],
  });
  const game = replay(setup, [
    { type: 'question-opened', index: 0 },
    { type: 'answered', index: 0, player: 'me', response: choose('o1'), elapsedMs: 0 },
    { type: 'question-opened', index: 1 },
    { type: 'answered', index: 1, player: 'me', response: choose('o1'), elapsedMs: 0 },
    { type: 'question-opened', index: 2 },
    { type: 'time-up', index: 2, elapsedMs: 20_000 },
    { type: 'question-opened', index: 3 },
    {
      type: 'answered',
      index: 3,
      player: 'me',
      response: { kind: 'match', pairs: { p1: 'o2' } },
      elapsedMs: 20_000,
    },
    { type: 'question-opened', index: 4 },
  ]);
  if (!game.ok) throw new Error(game.refusal);
  expect(summarise(setup, game.state, 'me')).toEqual({
    points: 2133,
    questions: 5,
    answered: 4,
    right: 2,
    partly: 1,
    longestStreak: 2,
    topics: [
      { topic: 'plot', questions: 1, right: 1 },
      { topic: 'cast', questions: 2, right: 1 },
      { topic: 'awards', questions: 1, right: 0 },
    ],
  });
});
