import type { KeptShot } from '../../contract/shots.ts';
import { LEAST_SHOT_MS, MOST_SHOT_MS } from '../../quiz/shot.ts';

/**
 * After a stop the reel rests this long, in ms, so that the same press come twice does not start it again. Together with
 * the half second before the lamp goes out it also keeps the light from changing more than twice a second.
 */
export const REST_MS = 400;

/** What the reel does. Moments are in ms on a clock that only goes forward. */
export type Reel =
  | { phase: 'still' }
  | { phase: 'running'; startedAt: number }
  /** Stopped, and being written down; nothing is shown of it yet. */
  | { phase: 'keeping'; elapsedMs: number; stoppedAt: number }
  | { phase: 'shown'; shot: KeptShot; stoppedAt: number }
  /** Nobody stopped it. */
  | { phase: 'ranOut'; stoppedAt: number };

/**
 * What a press makes of the reel: it starts a still one and stops a running one.
 * @param at when the player pressed
 * @returns the very same reel when the press counts for nothing
 */
export function afterPress(reel: Reel, at: number): Reel {
  switch (reel.phase) {
    case 'still':
      return { phase: 'running', startedAt: at };
    case 'running': {
      const elapsedMs = at - reel.startedAt;
      if (elapsedMs < LEAST_SHOT_MS) return reel;
      if (elapsedMs > MOST_SHOT_MS) return ranOut(reel.startedAt);
      return { phase: 'keeping', elapsedMs, stoppedAt: at };
    }
    case 'keeping':
      return reel;
    case 'shown':
    case 'ranOut':
      return at - reel.stoppedAt < REST_MS ? reel : { phase: 'running', startedAt: at };
  }
}

/** A reel that ran from a moment on until its film was through. */
export function ranOut(startedAt: number): Reel {
  return { phase: 'ranOut', stoppedAt: startedAt + MOST_SHOT_MS };
}
