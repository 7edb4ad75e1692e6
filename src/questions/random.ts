import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
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
  return new Drawer(hash(name, hash(`${seed}/`)));
}

/** A class, since there are several chances for each of very many films. */
class Drawer implements Chance {
  readonly #generator: RandomGenerator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  below(limit: number): number {
    return uniformInt(this.#generator, 0, limit - 1);
  }

  shuffled<T>(items: readonly T[]): T[] {
    // Fisher and Yates, as Durstenfeld wrote it (1964).
    const result = items.slice();
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      const moved = result[last] as T;
      result[last] = result[other] as T;
      result[other] = moved;
    }
    return result;
  }

  oneOf<T>(items: readonly T[]): T | undefined {
    return items.length === 0 ? undefined : items[this.below(items.length)];
  }
}

/** A number, from 0 to below 2^32, that stands for a seed and a name: a draw that needs no source of its own. */
export function lotOf(seed: number, name: string): number {
  return hash(name, hash(`${seed}/`)) >>> 0;
}

/**
 * FNV-1a, 32 bits, over UTF-16 units: short, and the same everywhere.
 * @param value the hash of what stands before the text
 */
function hash(text: string, value: number = OFFSET): number {
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}

const OFFSET = 0x811c9dc5;
