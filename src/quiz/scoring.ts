import { z } from 'zod';

/**
 * How points are given, as data: a right answer earns `fullPoints` at once and `lastPoints` at the last moment,
 * on a straight line between. Flat scoring is the line that does not fall.
 */
export const Scoring = z.object({
  id: z.enum(['linear', 'flat']),
  fullPoints: z.number().int().nonnegative(),
  lastPoints: z.number().int().nonnegative(),
  /** Extra points for each right answer in a row after the first: `step` more each time, up to `cap`. */
  streak: z.object({ step: z.number().int().nonnegative(), cap: z.number().int().nonnegative() }),
});
export type Scoring = z.infer<typeof Scoring>;
export type ScoringId = Scoring['id'];

const STREAK = { step: 100, cap: 500 };

/** The presets to choose from. A game carries its own copy, so a later change never rescores an old game. */
export const SCORING_PRESETS: Record<ScoringId, Scoring> = {
  linear: { id: 'linear', fullPoints: 1000, lastPoints: 100, streak: STREAK },
  flat: { id: 'flat', fullPoints: 1000, lastPoints: 1000, streak: STREAK },
};

/**
 * Points for a right answer, without the streak bonus.
 * @param elapsedMs time from opening to answer, in ms
 * @param limitMs the question's time limit in ms, or null when time is off: then speed does not count
 * @returns whole points; 0 when the answer is later than the limit
 */
export function pointsFor(scoring: Scoring, elapsedMs: number, limitMs: number | null): number {
  if (limitMs === null) return scoring.fullPoints;
  if (elapsedMs > limitMs) return 0;
  const used = Math.max(0, elapsedMs) / limitMs;
  return Math.round(scoring.fullPoints - (scoring.fullPoints - scoring.lastPoints) * used);
}

/**
 * Points for an answer, right or partly right, without the streak bonus:
 * round(pointsFor × share × (clues − further clues shown) / clues), the last factor only where there are clues.
 * @param share how much of the answer is right, from 0 to 1
 * @param clues how many clues there are and how many of them are shown, the first one included; null for no clues
 */
export function pointsOfAnswer(scoring: Scoring, { elapsedMs, limitMs, share, clues }: PointsCase): number {
  const left = clues === null ? 1 : (clues.all - (clues.shown - 1)) / clues.all;
  return Math.round(pointsFor(scoring, elapsedMs, limitMs) * share * left);
}

interface PointsCase {
  /** Time from opening to answer, in ms. */
  elapsedMs: number;
  /** The question's time limit in ms, or null when time is off. */
  limitMs: number | null;
  share: number;
  clues: { all: number; shown: number } | null;
}

/**
 * The bonus for a right answer that continues a streak.
 * @param streak right answers in a row, this one included
 */
export function streakBonus(scoring: Scoring, streak: number): number {
  return Math.min(scoring.streak.cap, scoring.streak.step * Math.max(0, streak - 1));
}
