import { expect, it } from 'vitest';
import { pointsFor, pointsOfAnswer, SCORING_PRESETS } from './scoring.ts';

const { linear, kahoot, capped, flat, finale } = SCORING_PRESETS;

it('falls on a straight line to the last moment, and to nothing after it', () => {
  expect([0, 5000, 10_000, 10_001].map((ms) => pointsFor(linear, ms, 10_000))).toEqual([1000, 550, 100, 0]);
  expect(pointsFor(flat, 9999, 10_000)).toBe(1000);
  expect(pointsFor(linear, 1e9, null)).toBe(1000);
});

it('gives a share of it for what is partly right, and less for each further clue', () => {
  const at = { elapsedMs: 5000, limitMs: 10_000, isLast: false };
  expect(pointsOfAnswer(linear, { ...at, share: 2 / 3, clues: null })).toBe(367);
  expect(pointsOfAnswer(linear, { ...at, share: 1, clues: { all: 4, shown: 1 } })).toBe(550);
  expect(pointsOfAnswer(linear, { ...at, share: 1, clues: { all: 4, shown: 4 } })).toBe(138);
  expect(pointsOfAnswer(flat, { ...at, share: 0, clues: { all: 4, shown: 1 } })).toBe(0);
});

it('gives what Kahoot! publishes: all points within half a second, half of them at the last moment', () => {
  const at = (ms: number) => pointsFor(kahoot, ms, 30_000);
  expect([0, 500, 2000, 15_000, 30_000, 30_001].map(at)).toEqual([1000, 1000, 967, 750, 500, 0]);
});

it('gives speed a sixth of the points at most when its bonus is capped', () => {
  expect([0, 5000, 10_000].map((ms) => pointsFor(capped, ms, 10_000))).toEqual([1200, 1100, 1000]);
});

it('doubles the last question where the preset says so, and counts time that was given as the last moment', () => {
  const given = { elapsedMs: 12_000, limitMs: 10_000, share: 1, clues: null };
  expect(pointsOfAnswer(finale, { ...given, isLast: true })).toBe(200);
  expect(pointsOfAnswer(finale, { ...given, isLast: false })).toBe(100);
  expect(pointsOfAnswer(linear, { ...given, isLast: true })).toBe(100);
});
