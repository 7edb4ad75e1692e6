import { create } from 'zustand';
import type { Action } from '../../../contract/keys.ts';
import { momentOf } from '../moment.ts';
import { actionsOf } from './mapping.ts';
import { createPresses, type Presses } from './presses.ts';
import { padTaker } from './takePads.ts';

/** The names of the gamepads that are plugged in, as the system gives them. */
export const usePads = create<{ names: readonly string[] }>(() => ({ names: [] }));

/**
 * Does what gamepads ask for, whenever one is plugged in. They are looked at once a frame, and only while there is one;
 * a browser shows a gamepad to a page once a button of it has been pressed.
 * @param act told the action, and when it was asked for, in ms on the clock of `performance.now()`
 * @returns stops listening
 */
export function listenToPads(act: (action: Action, at: number) => void): () => void {
  const presses = new Map<number, Presses>();
  /** The buttons that are down, by pad. */
  const down = new Map<number, Set<number>>();
  let frame = 0;
  let lastLook = 0;

  const look = (nowMs: number) => {
    const pads = connectedPads();
    tell(pads);
    for (const index of presses.keys()) if (!pads.some((pad) => pad.index === index)) presses.delete(index);
    // Another window has the player's attention.
    const attended = document.hasFocus();
    for (const pad of pads) {
      const mine = presses.get(pad.index) ?? createPresses();
      presses.set(pad.index, mine);
      const due = mine.step(actionsOf(pad, mine.held()), nowMs);
      // What is new was not there at the last look; the pad may know better than that when it came.
      const at = momentOf(pad.timestamp, performance.now(), lastLook);
      const pressed = newlyDown(pad, down);
      const taker = padTaker();
      if (!attended) continue;
      if (taker) {
        const named = { index: pad.index, id: pad.id, buttons: pad.buttons.length };
        pressed.forEach((button) => {
          taker(named, button, at);
        });
      } else
        due.forEach((action) => {
          act(action, at);
        });
    }
    lastLook = nowMs;
    frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
  };
  const wake = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  addEventListener('gamepadconnected', wake);
  // One that was there before this page gives no event.
  if (connectedPads().length > 0) wake();
  return () => {
    removeEventListener('gamepadconnected', wake);
    cancelAnimationFrame(frame);
  };
}

/** The buttons of a pad that were up at the last look. With those of its first look it was only woken up. */
function newlyDown(pad: Gamepad, down: Map<number, Set<number>>): number[] {
  const before = down.get(pad.index);
  const now = new Set(pad.buttons.flatMap(({ pressed }, button) => (pressed ? [button] : [])));
  down.set(pad.index, now);
  return before ? [...now].filter((button) => !before.has(button)) : [];
}

function connectedPads(): Gamepad[] {
  return navigator
    .getGamepads()
    .filter((pad) => pad !== null)
    .filter(({ connected }) => connected);
}

function tell(pads: readonly Gamepad[]): void {
  const names = pads.map(({ id }) => id);
  if (names.join('\n') !== usePads.getState().names.join('\n')) usePads.setState({ names });
}
