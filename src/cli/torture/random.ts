import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws a whole number from `from` to `to`, both included. */
export type Random = (from: number, to: number) => number;

/** The sequence of a seed, so that a torture that found something can be done again. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return (from, to) => uniformInt(generator, from, to);
}
