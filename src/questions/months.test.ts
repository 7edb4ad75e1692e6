import { describe, expect, it } from 'vitest';
import { wholeMonthsBetween } from './months.ts';

describe('wholeMonthsBetween', () => {
  it.each([
    ['2020-11-27', '2022-01-20', 13],
    ['2020-11-27', '2022-01-27', 14],
    ['2018-07-10', '2018-09-06', 1],
    ['2020-01-31', '2020-02-29', 0],
    ['2020-05-05', '2020-05-05', 0],
  ])('from %s to %s counts %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });
});
