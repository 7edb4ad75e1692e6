import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from './slips.ts';

describe('slipsBetween', () => {
  it.each([
    ['berlin', 'berlin', 0],
    ['berlin', 'berin', 1],
    ['berlin', 'berliin', 1],
    ['berlin', 'merlin', 1],
    ['berlin', 'belrin', 1],
    ['zhang yi', 'zhang yimou', 3],
    ['', 'neon', 4],
    ['kitten', 'sitting', 3],
  ])('from %j to %j counts %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  it('is the same both ways, 0 for the same text alone, and no more than the longer text is long', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slipsBetween(other, one)).toBe(slips);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
