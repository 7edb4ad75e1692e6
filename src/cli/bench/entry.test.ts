import { expect, it } from 'vitest';
import { entry, medianAndTail, quantile } from './entry.ts';
import { table } from './table.ts';

it('finds the sample below which a share lies', () => {
  const samples = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.8, 0.99, 1].map((share) => quantile(samples, share))).toEqual([1, 3, 4, 5, 5]);
  expect(() => quantile([], 0.5)).toThrow('no samples');
});

it('meets its goal when the ratio is at most the goal', () => {
  expect(entry('x', { value: 3, baseline: 2, goal: 1.5 })).toMatchObject({ ratio: 1.5, met: true });
  expect(entry('x', { value: 3, baseline: 2, goal: 1.4 })).toMatchObject({ met: false });
});

it('prints a line for each entry', () => {
  const entries = medianAndTail('press', [10, 20], [10, 10], { p50: 1.2, p99: 1.5 });
  const lines = table(entries).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/press, p50 +10\.00 ms +10\.00 ms +1\.00 +≤ 1\.2 +met/);
  expect(lines[3]).toMatch(/press, p99 +20\.00 ms +10\.00 ms +2\.00 +≤ 1\.5 +not met/);
});
