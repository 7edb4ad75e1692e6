import { expect, test } from 'vitest';
import { shouldReload } from './reload.ts';

test('a first crash is answered with a reload', () => {
  expect(shouldReload(null, 5_000)).toBe(true);
});

test('a second one soon after is not, and one much later is', () => {
  expect(shouldReload(5_000, 6_000)).toBe(false);
  expect(shouldReload(5_000, 5_000 + 60_000)).toBe(true);
});
