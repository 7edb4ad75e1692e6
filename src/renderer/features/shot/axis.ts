import { FRAMES_PER_SECOND, measureShot } from '../../../quiz/shot.ts';

/** How many frames are shown on either side of frame 24. */
const AROUND = 6;
/** The width of a frame in the drawings that share this axis, and of the whole. */
export const FRAME_WIDTH = 40;
export const AXIS_WIDTH = (2 * AROUND + 1) * FRAME_WIDTH;

/** Room at both ends, for what lies beyond. */
export const AXIS_MARGIN = 16;

/** The frames on the axis, left to right, each with where its left edge is. */
export const AXIS_FRAMES = Array.from({ length: 2 * AROUND + 1 }, (_, index) => ({
  frame: FRAMES_PER_SECOND - AROUND + index,
  x: index * FRAME_WIDTH,
}));

/**
 * Where a shot lies on the axis, to a part of a frame; one that lies beyond is drawn at the end.
 * @returns `beyond` -1 or 1 when it is too early or too late for the axis, else 0
 */
export function placeOnAxis(elapsedMs: number): { x: number; beyond: -1 | 0 | 1 } {
  const { off, rest } = measureShot(elapsedMs);
  const exact = off + rest;
  const x = (exact + AROUND + 0.5) * FRAME_WIDTH;
  if (x < 0) return { x: 0, beyond: -1 };
  if (x > AXIS_WIDTH) return { x: AXIS_WIDTH, beyond: 1 };
  return { x, beyond: 0 };
}
