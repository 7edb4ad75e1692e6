import { expect, it } from 'vitest';
import { pointsFor, SCORING_PRESETS } from '../scoring.ts';
import { defencePoints, EVENING_SCORING, isDefence, linePoints, preview } from './scoring.ts';

it.each(['kahoot', 'linear', 'capped', 'flat'] as const)('%s is the line of a game played alone', (id) => {
  for (const elapsedMs of [0, 400, 501, 10_000, 19_999, 20_000]) {
    const alone = pointsFor(SCORING_PRESETS[id], elapsedMs, 20_000);
    expect(linePoints(EVENING_SCORING[id], elapsedMs, 20_000)).toBe(alone);
  }
});

it('shows what a right answer earns along the time', () => {
  expect(preview(EVENING_SCORING.fastest, 20_000, 2)).toEqual([
    { atMs: 0, points: 10, fastest: 15 },
    { atMs: 10_000, points: 10, fastest: 15 },
    { atMs: 20_000, points: 10, fastest: 15 },
  ]);
  expect(preview(EVENING_SCORING.kahoot, 20_000, 4).map(({ points }) => points)).toEqual([
    1000, 875, 750, 625, 500,
  ]);
});

it('knows the points of a defence in any order', () => {
  expect(defencePoints(6)).toEqual([3, 2, 2, 1, 1, 0]);
  expect(isDefence([0, 1, 2, 3, 2, 1], 6)).toBe(true);
  expect(isDefence([3, 3, 2, 1, 0, 0], 6)).toBe(false);
  expect(isDefence([3, 2, 2, 1, 1], 6)).toBe(false);
});
