import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeFor } from './figure.ts';
import { chanceFor } from './random.ts';

describe('rangeFor', () => {
  it.each([
    [104, 'minutes'],
    [2018, 'year'],
    [15, 'edition'],
    [34, 'edition'],
  ] as const)('finds a range for %i (%s)', (figure, unit) => {
    expect(rangeFor(figure, unit, chanceFor(1, 'figure'))).toMatchObject({ range: { step: 1 } });
  });

  it('keeps the figure inside, off the middle, between round ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 70, max: 240 }), fc.integer(), (minutes, seed) => {
        const found = rangeFor(minutes, 'minutes', chanceFor(seed, 'figure'));
        if (!found) throw new Error(`no range for ${minutes} minutes`);
        const { least, most } = found.range;
        expect(least % 30).toBe(0);
        expect(most - least).toBe(120);
        expect(minutes).toBeGreaterThan(least);
        expect(minutes).toBeLessThan(most);
        expect(Math.abs(minutes - (least + most) / 2)).toBeGreaterThan(8);
      }),
    );
  });

  it('counts editions from one', () => {
    expect(rangeFor(8, 'edition', chanceFor(1, 'figure'))?.range).toEqual({ least: 1, most: 50, step: 1 });
  });

  it('has no range for a figure that its unit cannot have', () => {
    expect(rangeFor(500, 'points', chanceFor(1, 'figure'))).toBeUndefined();
  });
});
