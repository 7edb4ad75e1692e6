import { expect, it } from 'vitest';
import { joinedPool, poolOf } from './pool.ts';
import { aQuestion } from './testing.ts';

const questions = Array.from({ length: 7 }, (_, n) =>
  aQuestion(n, { topic: 'plot', difficulty: n / 10, spoiler: n % 2 === 1 }),
);
const film = (title: string) => ({ id: 'x', title: { en: title }, year: 1999 });

it('joins pools in their order, empty ones too', () => {
  const joined = joinedPool([
    poolOf([]),
    poolOf(questions.slice(0, 3), [film('The Pier')]),
    poolOf([]),
    poolOf(questions.slice(3), [film('Dawn')]),
    poolOf([]),
  ]);
  expect(joined.size).toBe(7);
  expect(questions.map((_, at) => joined.question(at).id)).toEqual(questions.map(({ id }) => id));
  expect(questions.map((_, at) => joined.difficulty(at))).toEqual(
    questions.map(({ difficulty }) => difficulty),
  );
  expect(joined.groups().map(({ isSpoiler, places }) => [isSpoiler, [...places]])).toEqual([
    [false, [0, 2, 4, 6]],
    [true, [1, 3, 5]],
  ]);
  expect([...joined.places(['question-5', 'nobody', 'question-0'])]).toEqual([
    [0, 'question-0'],
    [5, 'question-5'],
  ]);
  expect(['pier', 'dawn', 'dusk'].map(joined.isTitle)).toEqual([true, true, false]);
  expect(() => joined.question(7)).toThrow(RangeError);
  expect(() => joinedPool([]).kind(0)).toThrow(RangeError);
});
