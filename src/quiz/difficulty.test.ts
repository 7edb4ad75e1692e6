import { expect, it } from 'vitest';
import { type Difficulty, distanceFrom, type Ratings } from './difficulty.ts';
import { poolOf } from './pool.ts';
import type { Question } from './question.ts';
import { aQuestion } from './testing.ts';

const questions = [0.1, 0.2, 0.3, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9].map((difficulty, n) =>
  aQuestion(n, { difficulty }),
);
const unknown = { player: 1500, questions: new Map<string, number>() };
const placesOf = (all: readonly unknown[]) => () => all.map((_, at) => at);
const nearest = (difficulty: Difficulty, all: readonly Question[], ratings: Ratings) => {
  const distance = distanceFrom(difficulty, poolOf(all), placesOf(all), ratings);
  return all.filter((_, at) => distance?.(at) === 0).map((question) => question.difficulty);
};

it('takes the easiest, the middle and the hardest third', () => {
  expect(nearest('easy', questions, unknown)).toEqual([0.1, 0.2, 0.3]);
  expect(nearest('medium', questions, unknown)).toEqual([0.5, 0.6, 0.65]);
  expect(nearest('hard', questions, unknown)).toEqual([0.7, 0.8, 0.9]);
});

it('minds nothing when any will do, and takes them all as alike when they are', () => {
  expect(distanceFrom('any', poolOf(questions), placesOf(questions), unknown)).toBeUndefined();
  const alike = [0, 1, 2].map((n) => aQuestion(n));
  expect(nearest('easy', alike, unknown)).toHaveLength(3);
});

it('asks a strong player harder questions, by what is known of each', () => {
  const weak = nearest('auto', questions, { player: 1300, questions: new Map() });
  const strong = nearest('auto', questions, { player: 1900, questions: new Map() });
  expect(Math.max(...weak)).toBeLessThan(Math.min(...strong));
  const harder = new Map(questions.map(({ id }) => [id, 2600]));
  expect(nearest('auto', questions, { player: 1300, questions: harder })).toEqual([]);
});
