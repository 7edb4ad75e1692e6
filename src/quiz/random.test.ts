import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFrom, shuffled } from './random.ts';

it('shuffles without loss, and goes on from a state that went through JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const [order, next] = shuffled(items, randomFrom(seed));
      expect([...order].sort()).toEqual([...items].sort());
      expect(shuffled(items, JSON.parse(JSON.stringify(next)) as number[])).toEqual(shuffled(items, next));
    }),
  );
});

it.each([0, 1_000_000, -500])('favours no position, with neighbouring seeds from %i', (first) => {
  const seeds = 4000;
  const counts = [0, 0, 0, 0];
  for (let seed = first; seed < first + seeds; seed++) {
    const [order] = shuffled(['key', 'b', 'c', 'd'], randomFrom(seed));
    const position = order.indexOf('key');
    counts[position] = (counts[position] ?? 0) + 1;
  }
  // Each position is expected 1,000 times with a standard deviation of 27; this is five of them.
  for (const count of counts) expect(Math.abs(count - seeds / 4)).toBeLessThan(137);
});
