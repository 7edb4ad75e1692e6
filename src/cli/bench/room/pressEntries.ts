import { entry, quantile, type Entry } from '../entry.ts';
import type { Pressed } from './protocol.ts';

/** How long a key of the host may take, in ms. */
const ALLOWED_KEY_MS = 50;

/**
 * What the keys of the host took beside what they may.
 * @param name puts the words of a figure into its name
 */
export function pressEntries(name: (what: string) => string, pressed: readonly Pressed[]): Entry[] {
  const one = (what: string, times: number[]): Entry =>
    entry(name(`key of the host ${what}, p99, of what is allowed`), {
      value: quantile(times, 0.99),
      baseline: ALLOWED_KEY_MS,
      goal: 1,
    });
  return [
    one(
      'answered',
      pressed.map(({ answeredMs }) => answeredMs),
    ),
    one(
      'shown',
      pressed.map(({ shownMs }) => shownMs),
    ),
  ];
}
