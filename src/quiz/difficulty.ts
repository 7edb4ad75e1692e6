import { z } from 'zod';
import type { Question } from './question.ts';
import { expectedShare, newQuestion } from './rating.ts';
import { guessOf } from './guess.ts';

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
 * @param questions all that can be drawn: the easy ones are the easiest third of them
 * @returns undefined where any will do
 */
export function distanceFrom(
  difficulty: Difficulty,
  questions: readonly Question[],
  ratings: Ratings,
): ((question: Question) => number) | undefined {
  if (difficulty === 'any') return undefined;
  if (difficulty === 'auto') {
    return (question) => {
      const rating = ratings.questions.get(question.id) ?? newQuestion(question.difficulty).rating;
      const share = expectedShare(ratings.player, rating, guessOf(question));
      return Math.round(Math.abs(share - WANTED_SHARE) / ALIKE);
    };
  }
  const wanted = { easy: 0, medium: 1, hard: 2 }[difficulty];
  const sorted = questions.map((question) => question.difficulty).sort((one, other) => one - other);
  return (question) => Math.abs(thirdOf(sorted, question.difficulty) - wanted);
}

/** In which third of the sorted values a value lies: 0, 1 or 2. Equal values lie in the same. */
function thirdOf(sorted: readonly number[], value: number): number {
  const below = sorted.findIndex((other) => other >= value);
  return Math.min(2, Math.floor((3 * Math.max(0, below)) / Math.max(1, sorted.length)));
}
