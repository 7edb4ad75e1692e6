import { expect, it } from 'vitest';
import { numberWords } from './units.ts';

it.each([
  [104, 'minutes', '104 minutes', '104 分钟'],
  [1, 'minutes', '1 minute', '1 分钟'],
  [1994, 'year', '1994', '1994 年'],
  [22, 'issue', 'No. 22', '第 22 号'],
  [69, 'edition', 'the 69th edition', '第 69 届'],
  [71, 'edition', 'the 71st edition', '第 71 届'],
  [7.5, 'points', '7.5 points', '7.5 分'],
] as const)('%d %s', (number, unit, en, zh) => {
  expect(numberWords(number, unit)).toEqual({ en, zh });
});
