import { expect, it } from 'vitest';
import { frameOfCell, sectorPath } from './ring.ts';

it('shows on each cell the last frame that ran over it', () => {
  const ring = (stoppedAt: number | null) =>
    Array.from({ length: 24 }, (_, index) => frameOfCell(index + 1, stoppedAt));
  const first = Array.from({ length: 24 }, (_, index) => index + 1);
  expect(ring(null)).toEqual(first);
  expect(ring(24)).toEqual(first);
  expect(ring(7)).toEqual(first);
  expect(ring(26)).toEqual([25, 26, ...first.slice(2)]);
  expect(ring(72)).toEqual(first.map((cell) => cell + 48));
});

it('draws each frame around where it lies, clockwise from the top', () => {
  const start = (turn: number) =>
    /^M(\S+) (\S+) /
      .exec(sectorPath(turn, 1 / 24))
      ?.slice(1)
      .map(Number) ?? [];
  // A path begins at the inner corner that comes first: at the top the left one, at the right the upper.
  const [left = 0, above = 0] = start(0);
  expect(left).toBeLessThan(0);
  expect(above).toBeLessThan(-80);
  const [right = 0, upper = 0] = start(0.25);
  expect(right).toBeCloseTo(-above, 5);
  expect(upper).toBeCloseTo(left, 5);
});
