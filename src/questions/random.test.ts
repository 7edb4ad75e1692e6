import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFor } from './random.ts';

describe('chanceFor', () => {
  it('draws the same for the same seed and name, and otherwise not', () => {
    const draws = (seed: number, name: string) => {
      const chance = chanceFor(seed, name);
      return Array.from({ length: 8 }, () => chance.below(1000));
    };
    expect(draws(1, 'a')).toEqual(draws(1, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(1, 'b'));
    expect(draws(1, 'a')).not.toEqual(draws(2, 'a'));
  });

  it('shuffles without losing anything, and leaves the items given alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const before = items.slice();
        const shuffled = chanceFor(seed, 'x').shuffled(items);
        expect(shuffled.toSorted()).toEqual(before.toSorted());
        expect(items).toEqual(before);
      }),
    );
  });

  it('has nothing to give from nothing', () => {
    expect(chanceFor(1, 'x').oneOf<string>([])).toBeUndefined();
  });
});
