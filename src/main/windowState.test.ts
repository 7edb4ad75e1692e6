import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST, placeFor, USUAL, type WindowState } from './windowState.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 815 };
const BEAMER = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width = 1200, height = 700): WindowState => ({
  bounds: { x, y, width, height },
  maximized: false,
  fullScreen: false,
});

test('a first start has the usual size, or what there is room for', () => {
  expect(placeFor(null, [LAPTOP])).toEqual({ width: USUAL.width, height: USUAL.height });
  expect(placeFor(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 });
});

test('a window comes back where it was, also on a second screen', () => {
  expect(placeFor(at(100, 60), [LAPTOP])).toEqual({ x: 100, y: 60, width: 1200, height: 700 });
  expect(placeFor(at(1500, 100), [LAPTOP, BEAMER])).toEqual({ x: 1500, y: 100, width: 1200, height: 700 });
});

test('a window on a screen that is gone comes back on one that is there', () => {
  expect(placeFor(at(1500, 100), [LAPTOP])).toEqual({ width: 1200, height: 700 });
});

test.each([
  ['its title bar above the screen', at(100, -300)],
  ['only a sliver of it on the screen', at(1400, 60)],
  ['its top below the screen', at(100, 830)],
])('one with %s is put where it can be reached', (_what, state) => {
  expect(placeFor(state, [LAPTOP])).toEqual({ width: 1200, height: 700 });
});

test('one that was larger than the screen is now becomes as large as that', () => {
  expect(placeFor(at(0, 25, 3000, 2000), [LAPTOP])).toMatchObject({ width: 1440, height: 815 });
});

test('whatever was saved, the window is never smaller than the app, and can be taken by its upper edge', () => {
  const whole = fc.integer({ min: -20_000, max: 20_000 });
  const size = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(whole, whole, size, size, (x, y, width, height) => {
      const place = placeFor(at(x, y, width, height), [LAPTOP, BEAMER]);
      expect(place.width).toBeGreaterThanOrEqual(LEAST.width);
      expect(place.height).toBeGreaterThanOrEqual(LEAST.height);
      if (place.x === undefined || place.y === undefined) return;
      const [px, py] = [place.x, place.y];
      const grips = [LAPTOP, BEAMER].map(
        (area) =>
          px < area.x + area.width && px + place.width > area.x && py >= area.y && py < area.y + area.height,
      );
      expect(grips).toContain(true);
    }),
  );
});
