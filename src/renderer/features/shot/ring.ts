import { FRAMES_PER_SECOND } from '../../../quiz/shot.ts';

/** The inner and outer edge of the ring, in the units of the drawing, and the gap between two frames. */
const INNER = 81;
const OUTER = 115;
const GAP = 1.1;

/**
 * The outline of one frame of the ring, as SVG path data around the middle of the drawing.
 * @param turn where its middle lies, in turns from the top, clockwise
 * @param width how wide it is, in turns
 */
export function sectorPath(turn: number, width: number): string {
  const point = (radius: number, side: -1 | 1): string => {
    const angle = (turn + (side * width) / 2) * 2 * Math.PI - (side * GAP) / radius;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  return [
    `M${point(INNER, -1)}`,
    `L${point(OUTER, -1)}`,
    `A${OUTER} ${OUTER} 0 0 1 ${point(OUTER, 1)}`,
    `L${point(INNER, 1)}`,
    `A${INNER} ${INNER} 0 0 0 ${point(INNER, -1)}`,
    'Z',
  ].join(' ');
}

/**
 * The frame to be seen on a cell of the ring: each second goes round once more.
 * @param cell 1 to 24
 * @param stoppedAt the frame the reel stopped at, or null while that is not known
 * @returns the last frame that ran over this cell, or the first that will
 */
export function frameOfCell(cell: number, stoppedAt: number | null): number {
  if (stoppedAt === null || stoppedAt < cell) return cell;
  return cell + Math.floor((stoppedAt - cell) / FRAMES_PER_SECOND) * FRAMES_PER_SECOND;
}
