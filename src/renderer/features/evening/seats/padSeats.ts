import type { HandsetPress } from './handset.ts';

/** A buzzer handset has five buttons; four of them come as one pad, one after the other. */
const HANDSET_BUTTONS = 5;
const HANDSETS = 4;

/** What a button of a pad means for the player who holds it. */
export interface PadPress {
  /** Tells the places at one pad apart: `0` or, of four handsets, `0/3`. */
  place: string;
  press: HandsetPress;
  /** Whether it is a button to buzz with. */
  buzz: boolean;
}

/** Whether a pad is four buzzer handsets on one cable. */
const isHandsets = ({ id, buttons }: { id: string; buttons: number }): boolean =>
  buttons >= HANDSET_BUTTONS * HANDSETS && /buzz/i.test(id);

/** The places at a pad, each for one player. */
export function placesAt(pad: { index: number; id: string; buttons: number }): string[] {
  if (!isHandsets(pad)) return [String(pad.index)];
  return Array.from({ length: HANDSETS }, (_, handset) => `${pad.index}/${handset}`);
}

/** A handset's buttons as they are counted: the red one, then yellow, green, orange and blue; blue is the topmost. */
const OF_HANDSET: readonly HandsetPress[] = [
  { choice: null, move: 'give' },
  { choice: 3, move: 'give' },
  { choice: 2, move: 'take' },
  { choice: 1, move: 'down' },
  { choice: 0, move: 'up' },
];

/** The buttons of the standard layout: A, B, X, Y are the options; the d-pad moves, A takes, Y and Menu give. */
const OF_PAD: Readonly<Record<number, HandsetPress>> = {
  0: { choice: 0, move: 'take' },
  1: { choice: 1, move: null },
  2: { choice: 2, move: null },
  3: { choice: 3, move: 'give' },
  9: { choice: null, move: 'give' },
  12: { choice: null, move: 'up' },
  13: { choice: null, move: 'down' },
};

/** What a button means; null for one that means nothing. */
export function padPress(
  pad: { index: number; id: string; buttons: number },
  button: number,
): PadPress | null {
  if (isHandsets(pad)) {
    const handset = Math.floor(button / HANDSET_BUTTONS);
    const press = OF_HANDSET[button % HANDSET_BUTTONS];
    if (!press || handset >= HANDSETS) return null;
    return { place: `${pad.index}/${handset}`, press, buzz: button % HANDSET_BUTTONS === 0 };
  }
  const press = OF_PAD[button];
  return press ? { place: String(pad.index), press, buzz: press.choice !== null } : null;
}
