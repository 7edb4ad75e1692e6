import { z } from 'zod';
import type { QuestionPool } from './pool.ts';
import { expectedShare, newQuestion } from './rating.ts';

/**
 * How hard a round is to be: `any` as it comes; `auto` what this player should get three of four of; the others by what
 * the bank says.
 */
export const DIFFICULTIES = ['any', 'auto', 'easy', 'medium', 'hard'] as const;
export const Difficulty = z.enum(DIFFICULTIES);
export type Difficulty = z.infer<typeof Difficulty>;

/**
 * The share that a player is to be expected to get: three of four, as in S. Klinkenberg, M. Straatemeier and H. van der
 * Maas, Computer adaptive practice of Maths ability, Computers & Education 57 (2011).
 */
const WANTED_SHARE = 0.75;
/** Expected shares this near to one another are alike, so that chance has its say. */
const ALIKE = 0.08;

/** What is known of a player: how strong, and how hard each question was found to be (by its id). */
export interface Ratings {
  player: number;
  questions: ReadonlyMap<string, number>;
}

/**
 * How far a question is from what is wanted, in steps of 1; for drawing a round.
 * @param places of all that can be drawn, asked for only when they matter: the easy ones are the easiest third of them
 * @returns undefined where any will do
 */
export function distanceFrom(
  difficulty: Difficulty,
  pool: QuestionPool,
  places: () => Iterable<number>,
  ratings: Ratings,
): ((at: number) => number) | undefined {
  if (difficulty === 'any') return undefined;
  if (difficulty === 'auto') {
    const rated = new Map(
      [...pool.places([...ratings.questions.keys()])].map(([at, id]) => [at, ratings.questions.get(id)]),
    );
    return (at) => {
      const rating = rated.get(at) ?? newQuestion(pool.difficulty(at)).rating;
      const share = expectedShare(ratings.player, rating, pool.guess(at));
      return Math.round(Math.abs(share - WANTED_SHARE) / ALIKE);
    };
  }
  const wanted = { easy: 0, medium: 1, hard: 2 }[difficulty];
  const sorted = Float64Array.from(places(), pool.difficulty).sort();
  return (at) => Math.abs(thirdOf(sorted, pool.difficulty(at)) - wanted);
}

/** In which third of the sorted values a value lies: 0, 1 or 2. Equal values lie in the same. */
function thirdOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return Math.min(2, Math.floor((3 * low) / Math.max(1, sorted.length)));
}
