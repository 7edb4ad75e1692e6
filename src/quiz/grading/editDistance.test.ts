import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['film', 'film', 0],
  ['flim', 'film', 1],
  ['films', 'film', 1],
  ['fim', 'film', 1],
  ['firm', 'film', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%j and %j are %d apart', (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips);
});

it('is the same both ways, 0 for one text alone, and at most the longer one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const slips = editDistance(one, other);
      expect(editDistance(other, one)).toBe(slips);
      expect(slips === 0).toBe(one === other);
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
