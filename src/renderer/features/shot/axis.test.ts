import { expect, it } from 'vitest';
import { AXIS_FRAMES, AXIS_WIDTH, FRAME_WIDTH, placeOnAxis } from './axis.ts';

it('has frame 24 in its middle', () => {
  expect(placeOnAxis(1000)).toEqual({ x: AXIS_WIDTH / 2, beyond: 0 });
  const aim = AXIS_FRAMES.find(({ frame }) => frame === 24);
  expect(aim?.x).toBe(AXIS_WIDTH / 2 - FRAME_WIDTH / 2);
});

it('places a shot inside the frame that it stopped at', () => {
  for (const { frame, x } of AXIS_FRAMES) {
    const place = placeOnAxis(((frame + 0.3) * 1000) / 24);
    expect(place.beyond).toBe(0);
    expect(place.x).toBeCloseTo(x + 0.8 * FRAME_WIDTH, 6);
  }
});

it('says which way lies what is beyond it', () => {
  expect(placeOnAxis(500)).toEqual({ x: 0, beyond: -1 });
  expect(placeOnAxis(2000)).toEqual({ x: AXIS_WIDTH, beyond: 1 });
});
