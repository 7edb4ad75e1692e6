import { z } from 'zod';

/** Film runs at 24 frames a second. */
export const FRAMES_PER_SECOND = 24;

/** What a shot is meant to last: one second, which is frame 24. In ms. */
export const AIM_MS = 1000;

/** A stop sooner than this was no stop but the same press come twice, by a double tap or a key that bounces; in ms. */
export const LEAST_SHOT_MS = 150;

/** When nobody stops the reel, it runs out; in ms. */
export const MOST_SHOT_MS = 3000;

/** How far off still counts as close, in whole frames. */
const CLOSE_FRAMES = 2;

/** Clocks of a page are no finer than this, in ms; what differs by less is the same. */
const CLOCK_STEP_MS = 0.1;

/** How long a reel ran, in ms on a clock that only goes forward, as fine as that clock is. */
export const ShotMs = z.number().min(LEAST_SHOT_MS).max(MOST_SHOT_MS);

/** `exact` within half a frame, `close` within two frames on either side, else on which side it was. */
export type ShotVerdict = 'exact' | 'close' | 'early' | 'late';

/** What a shot comes to. */
export interface Shot {
  /** The frame it stopped at: the nearest whole one, 24 when it is exact. */
  frame: number;
  /** How many whole frames too late; below 0, too early. */
  off: number;
  /** What is beyond the whole frames, from -0.5 to 0.5: two shots of the same frame are told apart by it. */
  rest: number;
  verdict: ShotVerdict;
}

/**
 * Measures a shot in frames.
 * @param elapsedMs how long the reel ran
 */
export function measureShot(elapsedMs: number): Shot {
  const framesOff = ((elapsedMs - AIM_MS) * FRAMES_PER_SECOND) / 1000;
  // Half a frame off is exact on either side, which `Math.round` would see on one side only.
  const whole = Math.max(0, Math.ceil(Math.abs(framesOff) - 0.5));
  const off = framesOff < 0 && whole > 0 ? -whole : whole;
  return { frame: FRAMES_PER_SECOND + off, off, rest: framesOff - off, verdict: verdictOf(off) };
}

function verdictOf(off: number): ShotVerdict {
  if (off === 0) return 'exact';
  if (Math.abs(off) <= CLOSE_FRAMES) return 'close';
  return off < 0 ? 'early' : 'late';
}

/**
 * The shot that came closest to one second, parts of a frame included, early or late alike.
 * @returns several when they are closest together: no clock of ours tells them apart; none of none
 */
export function closestShots<Timed extends { elapsedMs: number }>(shots: readonly Timed[]): Timed[] {
  const least = Math.min(...shots.map(stepsOff));
  return shots.filter((shot) => stepsOff(shot) === least);
}

/** How far off, in whole steps of the clock, so that whatever is alike to it is alike. */
function stepsOff({ elapsedMs }: { elapsedMs: number }): number {
  return Math.round(Math.abs(elapsedMs - AIM_MS) / CLOCK_STEP_MS);
}
