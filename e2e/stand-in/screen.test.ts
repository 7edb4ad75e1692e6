import { expect, test } from 'vitest';
import { displaysFrom } from './screen.ts';

test('screens stand side by side, the first is the primary one', () => {
  expect(displaysFrom('1440x900,1920x1080').map(({ id, bounds }) => [id, bounds])).toEqual([
    [1, { x: 0, y: 0, width: 1440, height: 900 }],
    [2, { x: 1440, y: 0, width: 1920, height: 1080 }],
  ]);
  expect(displaysFrom(undefined)).toHaveLength(1);
  expect(() => displaysFrom('large')).toThrow('large, which is no size');
});
