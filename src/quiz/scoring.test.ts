import { expect, it } from 'vitest';
import { pointsFor, pointsOfAnswer, SCORING_PRESETS } from './scoring.ts';

const { linear, flat } = SCORING_PRESETS;

it('falls on a straight line to the last moment, and to nothing after it', () => {
  expect([0, 5000, 10_000, 10_001].map((ms) => pointsFor(linear, ms, 10_000))).toEqual([1000, 550, 100, 0]);
  expect(pointsFor(flat, 9999, 10_000)).toBe(1000);
  expect(pointsFor(linear, 1e9, null)).toBe(1000);
});

it('gives a share of it for what is partly right, and less for each further clue', () => {
  const at = { elapsedMs: 5000, limitMs: 10_000 };
  expect(pointsOfAnswer(linear, { ...at, share: 2 / 3, clues: null })).toBe(367);
  expect(pointsOfAnswer(linear, { ...at, share: 1, clues: { all: 4, shown: 1 } })).toBe(550);
  expect(pointsOfAnswer(linear, { ...at, share: 1, clues: { all: 4, shown: 4 } })).toBe(138);
  expect(pointsOfAnswer(flat, { ...at, share: 0, clues: { all: 4, shown: 1 } })).toBe(0);
});
