import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomFrom, shuffled, shuffling } from './random.ts';

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

it('takes each number of a row once, in an order of its own, whichever are wanted first', () => {
  fc.assert(
    fc.property(fc.integer(), fc.uniqueArray(fc.nat(), { maxLength: 40 }), (seed, numbers) => {
      const row = { length: numbers.length, at: (place: number) => numbers[place] ?? -1 };
      const { take } = shuffling(row, randomFrom(seed));
      const taken: number[] = [];
      for (const isWanted of [(number: number) => number % 3 === 0, () => true])
        for (let one = take(isWanted); one !== undefined; one = take(isWanted)) taken.push(one);
      const [first, others] = [
        numbers.filter((one) => one % 3 === 0),
        numbers.filter((one) => one % 3 !== 0),
      ];
      expect(taken.slice(0, first.length).toSorted()).toEqual(first.toSorted());
      expect(taken.slice(first.length).toSorted()).toEqual(others.toSorted());
    }),
  );
});
