import { expect, it } from 'vitest';
import type { GameEvent } from './events.ts';
import { toLearn, weakestTopic } from './learnNext.ts';
import { ONE_OF_EACH } from './lifelines.ts';
import { replay } from './rules.ts';
import { aQuestion, aQuestionOf, aSetup, choose } from './testing.ts';

const setup = aSetup({
  questions: [
    aQuestionOf('select', 0),
    aQuestion(1),
    aQuestion(2),
    aQuestion(3),
    aQuestion(4, { facts: ['fact-3'] }),
    aQuestion(5),
  ],
  lifelines: ONE_OF_EACH,
});
const answered = (index: number, option: string): GameEvent[] => [
  { type: 'question-opened', index },
  { type: 'answered', index, player: 'me', response: choose(option), elapsedMs: 0 },
];
const game = replay(setup, [
  { type: 'question-opened', index: 0 },
  { type: 'answered', index: 0, player: 'me', response: { kind: 'select', options: ['o1'] }, elapsedMs: 0 },
  ...answered(1, 'o1'),
  { type: 'question-opened', index: 2 },
  { type: 'lifeline-used', index: 2, player: 'me', lifeline: 'skip', elapsedMs: 0 },
  ...answered(3, 'o2'),
  ...answered(4, 'o2'),
  { type: 'question-opened', index: 5 },
  { type: 'time-up', index: 5, elapsedMs: 20_000 },
]);
if (!game.ok) throw new Error(game.refusal);
const { state } = game;

it('names the facts that were missed, each once, then those passed over and partly right', () => {
  const ids = (most: number) => toLearn(setup, state, 'me', most).map(({ id }) => id);
  expect(ids(9)).toEqual(['question-3', 'question-5', 'question-2', 'question-0']);
  expect(ids(3)).toEqual(['question-3', 'question-5', 'question-2']);
  expect(toLearn(setup, state, 'nobody', 3)).toEqual([]);
});

it('finds the weakest topic, if there is one', () => {
  expect(weakestTopic([])).toBeNull();
  expect(weakestTopic([{ topic: 'plot', questions: 2, right: 2 }])).toBeNull();
  expect(
    weakestTopic([
      { topic: 'plot', questions: 2, right: 1 },
      { topic: 'cast', questions: 1, right: 0 },
      { topic: 'awards', questions: 3, right: 0 },
    ]),
  ).toMatchObject({ topic: 'awards' });
});
