import { expect, it } from 'vitest';
import { opponentsIn } from './defence.ts';

it.each([2, 3, 4, 5, 6, 7])('pairs %i off, everybody with everybody else in turn', (count) => {
  const entrants = Array.from({ length: count }, (_, at) => `e${at}`);
  const rounds = count % 2 === 0 ? count - 1 : count;
  const met = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const pairs = opponentsIn(entrants, round);
    expect(pairs.size).toBe(count - (count % 2));
    for (const [one, other] of pairs) {
      expect(pairs.get(other)).toBe(one);
      met.add(`${one} ${other}`);
    }
  }
  expect(met.size).toBe(count * (count - 1));
});
