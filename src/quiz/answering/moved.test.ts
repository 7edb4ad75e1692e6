import { expect, it } from 'vitest';
import { moved } from './moved.ts';

it.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['a', 9, 'bca'],
  ['x', 1, 'abc'],
])('moves %s by %d: %s', (item, by, order) => {
  expect(moved(['a', 'b', 'c'], item, by).join('')).toBe(order);
});
