import type { Action } from '../../contract/keys.ts';

/**
 * Does what the action stands for; `false` says that there was nothing to do here, and the next one may.
 * `at` is when the player acted, in ms on the clock of `performance.now()`.
 */
export type ActionHandler = (action: Action, at: number) => unknown;

/** Handlers by action, the one to be asked first last. */
const handlers = new Map<Action, ActionHandler[]>();

/**
 * Lets a handler do an action from now on, before those that were there.
 * @param fallback true: after those that are there or still come, for what holds on every screen
 * @returns takes it out again
 */
export function handleAction(action: Action, handler: ActionHandler, fallback = false): () => void {
  const others = handlers.get(action) ?? [];
  handlers.set(action, fallback ? [handler, ...others] : [...others, handler]);
  return () => {
    handlers.set(action, handlers.get(action)?.filter((other) => other !== handler) ?? []);
  };
}

/**
 * Does an action, whichever key or button asked for it.
 * @param at when the player acted, in ms on the clock of `performance.now()`
 * @returns whether anything on screen did it
 */
export function perform(action: Action, at: number): boolean {
  const asked = [...(handlers.get(action) ?? [])].reverse();
  return asked.some((handler) => handler(action, at) !== false);
}
