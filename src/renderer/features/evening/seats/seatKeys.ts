import type { HandsetPress } from './handset.ts';

/**
 * The keys of the players at the host's keyboard, by where they are on it, whatever is printed on them: one player at
 * each corner, so that four can reach their own.
 */
export const SEAT_KEYS = [
  ['Digit1', 'Digit2', 'Digit3', 'Digit4'],
  ['KeyZ', 'KeyX', 'KeyC', 'KeyV'],
  ['Digit7', 'Digit8', 'Digit9', 'Digit0'],
  ['KeyM', 'Comma', 'Period', 'Slash'],
] as const;

const SIGNS: Readonly<Record<string, string>> = { Comma: ',', Period: '.', Slash: '/' };

/**
 * What stands on a key.
 * @param layout what each key types, where the system tells; else it is taken for the commonest keyboard
 */
export function keySign(code: string, layout?: ReadonlyMap<string, string> | null): string {
  // The digits are printed on their keys even where they are typed with Shift.
  const typed = code.startsWith('Digit') ? undefined : layout?.get(code);
  return typed?.toUpperCase() ?? SIGNS[code] ?? code.replace(/^(Digit|Key)/, '');
}

const MOVES = ['up', 'down', 'take', 'give'] as const;

/** What the button at a place of a row of four means. */
export const pressOf = (place: number): HandsetPress => ({ choice: place, move: MOVES[place] ?? null });

/**
 * Whose key it is, and what it means.
 * @param seats how many sit at the keyboard
 */
export function seatOfKey(code: string, seats: number): { seat: number; press: HandsetPress } | null {
  for (const [seat, keys] of SEAT_KEYS.entries()) {
    const place = keys.findIndex((key) => key === code);
    if (place >= 0 && seat < seats) return { seat, press: pressOf(place) };
  }
  return null;
}
