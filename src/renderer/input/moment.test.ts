import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

it('is when the system saw the press, not when the page came to it', () => {
  expect(momentOf(4020.5, 4052)).toBe(4020.5);
  expect(momentOf(4020.5, 4052, 4020)).toBe(4020.5);
});

it.each([
  ['none', 0, 0],
  ['one of another clock', 1_790_000_000_000, 0],
  ['one of the future', 4052.1, 0],
  ['one of before it can have been', 3000, 4036],
  ['no number', NaN, 0],
])('is now where the stamp is %s', (_, stamp, earliest) => {
  expect(momentOf(stamp, 4052, earliest)).toBe(4052);
});
