import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same draws for the same seed and name, on every machine. */
export interface Chance {
  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number;
  /** The same items in another order; the array given stays as it is. */
  shuffled<T>(items: readonly T[]): T[];
  /** One of the items, or undefined when there are none. */
  oneOf<T>(items: readonly T[]): T | undefined;
}

/**
 * Makes a source of chance. Each question draws from one of its own, so that a new fact leaves the other questions alone.
 * @param seed any whole number
 * @param name what it is for, for example a question's id
 */
export function chanceFor(seed: number, name: string): Chance {
  const generator = xoroshiro128plus(hash(`${seed}/${name}`));
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    shuffled: (items) => {
      // Fisher and Yates, as Durstenfeld wrote it (1964).
      const result = [...items];
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [result[last], result[other]] = [result[other] as never, result[last] as never];
      }
      return result;
    },
    oneOf: (items) => (items.length === 0 ? undefined : items[below(items.length)]),
  };
}

/** A number, from 0 to below 2^32, that stands for a seed and a name: a draw that needs no source of its own. */
export function lotOf(seed: number, name: string): number {
  return hash(`${seed}/${name}`) >>> 0;
}

/** FNV-1a, 32 bits, over UTF-16 units: short, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}
