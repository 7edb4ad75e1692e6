import { expect, it } from 'vitest';
import { modesOf } from './modesOf.ts';

it('counts the rounds of each mode that was played', () => {
  expect(modesOf([])).toEqual([]);
  expect(modesOf([{ mode: 'daily' }, { mode: 'quick' }, { mode: 'daily' }])).toEqual([
    { mode: 'quick', count: 1 },
    { mode: 'daily', count: 2 },
  ]);
});
