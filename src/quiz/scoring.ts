import { z } from 'zod';

/** The presets of scoring, in the order in which they are offered. */
export const SCORING_IDS = ['linear', 'kahoot', 'capped', 'flat', 'finale'] as const;

/**
 * How points are given, as data: a right answer earns `fullPoints` up to `freeMs`, and from there less on the straight
 * line that leads from `fullPoints` at once to `lastPoints` at the last moment. Flat scoring is the line that does not
 * fall.
 */
export const Scoring = z.object({
  id: z.enum(SCORING_IDS),
  fullPoints: z.number().int().nonnegative(),
  lastPoints: z.number().int().nonnegative(),
  /** Answers within this many ms of the opening earn full points. */
  freeMs: z.number().nonnegative().default(0),
  /** The last question of the game counts so many times. */
  lastTimes: z.number().int().positive().default(1),
  /** Extra points for each right answer in a row after the first: `step` more each time, up to `cap`. */
  streak: z.object({ step: z.number().int().nonnegative(), cap: z.number().int().nonnegative() }),
});
export type Scoring = z.infer<typeof Scoring>;
export type ScoringId = Scoring['id'];

const STREAK = { step: 100, cap: 500 };
const LINEAR = { fullPoints: 1000, lastPoints: 100, freeMs: 0, lastTimes: 1, streak: STREAK };

/**
 * The presets to choose from. A game carries its own copy, so a later change never rescores an old game.
 *
 * `kahoot` is the formula that Kahoot! publishes in its help pages ("How points work"): 1000 × (1 − time / limit / 2),
 * and all of them within half a second. `capped` gives speed a sixth of the points at most. `finale` is `linear` with a
 * last question that counts twice.
 */
export const SCORING_PRESETS: Record<ScoringId, Scoring> = {
  linear: { id: 'linear', ...LINEAR },
  kahoot: { ...LINEAR, id: 'kahoot', lastPoints: 500, freeMs: 500 },
  capped: { ...LINEAR, id: 'capped', fullPoints: 1200, lastPoints: 1000 },
  flat: { ...LINEAR, id: 'flat', lastPoints: 1000 },
  finale: { ...LINEAR, id: 'finale', lastTimes: 2 },
};

/** The same scoring without points for answering right several times in a row. */
export const withoutStreaks = (scoring: Scoring): Scoring => ({ ...scoring, streak: { step: 0, cap: 0 } });

/**
 * Points for a right answer, without the streak bonus.
 * @param elapsedMs time from opening to answer, in ms
 * @param limitMs the question's time limit in ms, or null when time is off: then speed does not count
 * @returns whole points; 0 when the answer is later than the limit
 */
export function pointsFor(scoring: Scoring, elapsedMs: number, limitMs: number | null): number {
  if (limitMs === null) return scoring.fullPoints;
  if (elapsedMs > limitMs) return 0;
  if (elapsedMs <= scoring.freeMs) return scoring.fullPoints;
  const used = elapsedMs / limitMs;
  return Math.round(scoring.fullPoints - (scoring.fullPoints - scoring.lastPoints) * used);
}

/**
 * Points for an answer, right or partly right, without the streak bonus:
 * round(pointsFor × share × (clues − further clues shown) / clues) × `lastTimes`, the factor before the last only where
 * there are clues, and the last one only for the last question. What is answered in time that a lifeline gave counts as
 * answered at the last moment.
 */
export function pointsOfAnswer(scoring: Scoring, given: PointsCase): number {
  const { elapsedMs, limitMs, share, clues, isLast } = given;
  const left = clues === null ? 1 : (clues.all - (clues.shown - 1)) / clues.all;
  const inTimeMs = limitMs === null ? elapsedMs : Math.min(elapsedMs, limitMs);
  const points = Math.round(pointsFor(scoring, inTimeMs, limitMs) * share * left);
  return isLast ? points * scoring.lastTimes : points;
}

interface PointsCase {
  /** Time from opening to answer, in ms. */
  elapsedMs: number;
  /** The question's time limit in ms, or null when time is off. */
  limitMs: number | null;
  /** How much of the answer is right, from 0 to 1. */
  share: number;
  /** How many clues there are and how many of them are shown, the first one included; null for no clues. */
  clues: { all: number; shown: number } | null;
  /** Whether it is the last question of the game. */
  isLast: boolean;
}

/**
 * The bonus for a right answer that continues a streak.
 * @param streak right answers in a row, this one included
 */
export function streakBonus(scoring: Scoring, streak: number): number {
  return Math.min(scoring.streak.cap, scoring.streak.step * Math.max(0, streak - 1));
}
