import type { Action } from '../../../contract/keys.ts';

/** What counts of a gamepad's state; the DOM's `Gamepad` is one. */
export interface PadState {
  readonly buttons: readonly { readonly pressed: boolean }[];
  readonly axes: readonly number[];
}

/** Buttons by their number in the standard layout of the W3C's Gamepad specification. */
export const PAD_BUTTONS: readonly { button: number; name: string; action: Action }[] = [
  { button: 0, name: 'A', action: 'accept' },
  { button: 1, name: 'B', action: 'back' },
  { button: 2, name: 'X', action: 'film' },
  { button: 3, name: 'Y', action: 'flag' },
  { button: 4, name: 'LB', action: 'mute' },
  { button: 5, name: 'RB', action: 'next' },
  { button: 6, name: 'LT', action: 'fifty' },
  { button: 7, name: 'RT', action: 'time' },
  { button: 8, name: 'View', action: 'settings' },
  { button: 9, name: 'Menu', action: 'pause' },
  { button: 10, name: 'LS', action: 'skip' },
  { button: 12, name: '▲', action: 'up' },
  { button: 13, name: '▼', action: 'down' },
  { button: 14, name: '◀', action: 'left' },
  { button: 15, name: '▶', action: 'right' },
];

/** The left stick counts as pushed from here on, and as let go only below the other, so that it can't flutter; 0 to 1. */
const PUSHED = 0.55;
const LET_GO = 0.35;

/**
 * What is asked for by a gamepad at this moment: by its buttons, its d-pad and its left stick.
 * @param held what was asked for the moment before
 */
export function actionsOf(pad: PadState, held: ReadonlySet<Action>): Set<Action> {
  const asked = new Set<Action>(
    PAD_BUTTONS.filter(({ button }) => pad.buttons[button]?.pressed).map(({ action }) => action),
  );
  const [across = 0, along = 0] = pad.axes;
  // The stick points one way at a time: where it is pushed most.
  const push = (value: number, action: Action) => {
    if (value > (held.has(action) ? LET_GO : PUSHED)) asked.add(action);
  };
  if (Math.abs(across) >= Math.abs(along)) {
    push(across, 'right');
    push(-across, 'left');
  } else {
    push(along, 'down');
    push(-along, 'up');
  }
  return asked;
}
