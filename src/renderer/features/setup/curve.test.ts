import { expect, it } from 'vitest';
import { SCORING_IDS, SCORING_PRESETS } from '../../../quiz/scoring.ts';
import { curveOf, readingOf } from './curve.ts';

it('has the corners of each preset', () => {
  expect(curveOf(SCORING_PRESETS.linear, 20_000)).toEqual([
    { elapsedMs: 0, points: 1000 },
    { elapsedMs: 20_000, points: 100 },
  ]);
  // 1000 × (1 − time / limit / 2), and all of them within half a second.
  expect(curveOf(SCORING_PRESETS.kahoot, 10_000).map(({ points }) => points)).toEqual([1000, 1000, 975, 500]);
});

it('says the same in three figures', () => {
  expect(readingOf(SCORING_PRESETS.linear, 20_000)).toEqual({ first: 1000, half: 550, last: 100 });
  expect(readingOf(SCORING_PRESETS.kahoot, 20_000)).toEqual({ first: 1000, half: 750, last: 500 });
  expect(readingOf(SCORING_PRESETS.capped, 20_000)).toEqual({ first: 1200, half: 1100, last: 1000 });
});

it.each(SCORING_IDS)('never rises, and ends with the time: %s', (id) => {
  const curve = curveOf(SCORING_PRESETS[id], 30_000);
  expect(curve.at(-1)?.elapsedMs).toBe(30_000);
  for (const [at, { points }] of curve.entries())
    expect(points).toBeLessThanOrEqual(curve[at - 1]?.points ?? points);
});
