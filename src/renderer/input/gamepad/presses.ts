import { DIRECTIONS, type Action } from '../../../contract/keys.ts';

/** How long a direction is held before it repeats, and how fast it then does, in ms; as keyboards do. */
const DELAY_MS = 400;
const EVERY_MS = 120;

export interface Presses {
  /**
   * @param asked all that is asked for at this moment
   * @param nowMs the moment, on a monotonic clock
   * @returns what is to be done now: what was not asked for a moment ago, and directions that are held
   */
  step: (asked: ReadonlySet<Action>, nowMs: number) => Action[];
  /** What was asked for last. */
  held: () => ReadonlySet<Action>;
}

/**
 * Turns what is held at each moment into single presses. What is held at the first moment counts as nothing: with it
 * the player only woke the gamepad up.
 */
export function createPresses(): Presses {
  /** When each is to be done again; null until the first moment. */
  let due: Map<Action, number> | null = null;

  return {
    step: (asked, nowMs) => {
      const before = due;
      due = new Map();
      const now: Action[] = [];
      for (const action of asked) {
        const again = before?.get(action);
        if (before && again === undefined) now.push(action);
        if (again === undefined) due.set(action, nowMs + DELAY_MS);
        else if (again <= nowMs && DIRECTIONS.some((direction) => direction === action)) {
          now.push(action);
          due.set(action, nowMs + EVERY_MS);
        } else due.set(action, again);
      }
      return now;
    },
    held: () => new Set(due?.keys()),
  };
}
