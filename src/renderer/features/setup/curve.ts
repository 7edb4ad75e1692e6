import { pointsFor, type Scoring } from '../../../quiz/scoring.ts';

/** Points against time. */
export interface CurvePoint {
  /** Ms from the opening of the question. */
  elapsedMs: number;
  points: number;
}

/**
 * The corners of the line that a right answer's points follow, without streaks.
 * @param limitMs the time limit in ms
 */
export function curveOf(scoring: Scoring, limitMs: number): CurvePoint[] {
  const at = (elapsedMs: number): CurvePoint => ({
    elapsedMs,
    points: pointsFor(scoring, elapsedMs, limitMs),
  });
  const free = Math.min(scoring.freeMs, limitMs);
  // After the free time the points fall at once to the line that leads down from the beginning.
  const corners = free > 0 && free < limitMs ? [at(0), at(free), at(free + 1)] : [at(0)];
  return [...corners, at(limitMs)];
}

/** What the curve says in figures: points at once, at half time, and at the last moment. */
export function readingOf(scoring: Scoring, limitMs: number): { first: number; half: number; last: number } {
  return {
    first: pointsFor(scoring, 0, limitMs),
    half: pointsFor(scoring, limitMs / 2, limitMs),
    last: pointsFor(scoring, limitMs, limitMs),
  };
}
