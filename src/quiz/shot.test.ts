import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestShots, LEAST_SHOT_MS, measureShot, MOST_SHOT_MS, ShotMs } from './shot.ts';

/** One frame, in ms. */
const FRAME = 1000 / 24;
const anyShot = fc.double({ min: LEAST_SHOT_MS, max: MOST_SHOT_MS, noNaN: true });

describe('a shot', () => {
  it.each([
    [1000, 24, 0, 'exact'],
    [1000 + 0.49 * FRAME, 24, 0, 'exact'],
    [1000 - 0.49 * FRAME, 24, 0, 'exact'],
    [1000 + 0.51 * FRAME, 25, 1, 'close'],
    [1000 - 0.51 * FRAME, 23, -1, 'close'],
    [1000 + 2.49 * FRAME, 26, 2, 'close'],
    [1000 - 2.49 * FRAME, 22, -2, 'close'],
    [1000 + 2.51 * FRAME, 27, 3, 'late'],
    [1000 - 2.51 * FRAME, 21, -3, 'early'],
    [500, 12, -12, 'early'],
    [LEAST_SHOT_MS, 4, -20, 'early'],
    [MOST_SHOT_MS, 72, 48, 'late'],
  ])('of %d ms stops at frame %i, %i off: %s', (elapsedMs, frame, off, verdict) => {
    expect(measureShot(elapsedMs)).toMatchObject({ frame, off, verdict });
  });

  it('is exact at half a frame off, on either side alike', () => {
    // 1 / 48 of a second is no whole number of ms; these lie a hair inside.
    expect(measureShot(1020.8333)).toMatchObject({ off: 0, verdict: 'exact' });
    expect(measureShot(979.1667)).toMatchObject({ off: 0, verdict: 'exact' });
  });

  it('loses nothing: whole frames and the rest are the time it took', () => {
    fc.assert(
      fc.property(anyShot, (elapsedMs) => {
        const { frame, off, rest } = measureShot(elapsedMs);
        expect((frame + rest) * FRAME).toBeCloseTo(elapsedMs, 6);
        expect(Math.abs(rest)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(frame).toBe(24 + off);
        expect(Object.is(off, -0)).toBe(false);
      }),
    );
  });

  it('is judged the same, as early as late', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 850, noNaN: true }), (ms) => {
        const late = measureShot(1000 + ms);
        const early = measureShot(1000 - ms);
        // A hair on the edge of a frame may fall to either side.
        fc.pre(Math.abs(Math.abs(late.rest) - 0.5) > 1e-6);
        expect(early.off + late.off).toBe(0);
        expect(early.rest).toBeCloseTo(-late.rest, 9);
        expect(early.verdict).toBe(late.verdict === 'late' ? 'early' : late.verdict);
      }),
    );
  });

  it('is no shot when it is over at once or never', () => {
    const good = [LEAST_SHOT_MS, 999.9, MOST_SHOT_MS];
    const bad = [LEAST_SHOT_MS - 0.1, MOST_SHOT_MS + 0.1, -1000, NaN, Infinity, '1000'];
    expect(good.map((ms) => ShotMs.safeParse(ms).success)).toEqual([true, true, true]);
    expect(bad.filter((ms) => ShotMs.safeParse(ms).success)).toEqual([]);
  });
});

describe('the closest of several shots', () => {
  const shots = (...times: number[]) => times.map((elapsedMs, place) => ({ place, elapsedMs }));
  const places = (...times: number[]) => closestShots(shots(...times)).map(({ place }) => place);

  it('is told by parts of a frame', () => {
    expect(places(1010, 1009, 1400)).toEqual([1]);
    expect(places(980, 1019.9)).toEqual([1]);
  });

  it('are several when they lie equally far off, early or late', () => {
    expect(places(1012.3, 987.7, 1020)).toEqual([0, 1]);
    expect(places(1012.3, 987.6)).toEqual([0]);
    expect(places(1000, 1000, 1000)).toEqual([0, 1, 2]);
  });

  it('is the only one, or none of none', () => {
    expect(places(2000)).toEqual([0]);
    expect(places()).toEqual([]);
  });

  it('is never further off than another, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyShot, { minLength: 1 }), (times) => {
        const off = (ms: number) => Math.abs(ms - 1000);
        const least = Math.min(...times.map(off));
        const closest = closestShots(shots(...times));
        expect(closest.length).toBeGreaterThan(0);
        for (const { elapsedMs } of closest) expect(off(elapsedMs)).toBeLessThanOrEqual(least + 0.1);
        const backwards = closestShots(shots(...times.toReversed()));
        expect(backwards.map(({ elapsedMs }) => elapsedMs)).toEqual(
          closest.map(({ elapsedMs }) => elapsedMs).toReversed(),
        );
      }),
    );
  });
});
