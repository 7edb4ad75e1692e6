import { useEffectEvent, useLayoutEffect } from 'react';
import type { Action } from '../../contract/keys.ts';
import { handleAction, type ActionHandler } from './actions.ts';

interface Options {
  /** False: the handler is not asked for now. */
  enabled?: boolean;
  /** True: only what no screen has done itself, for what holds on every screen. */
  fallback?: boolean;
}

/**
 * Lets the component do an action, or several, while it is on screen: by whatever key the player has bound to it, and
 * by gamepad. The component that came up last is asked first.
 * @param handler returns `false` when there is nothing to do, so that another may
 */
export function useAction(
  action: Action | readonly Action[],
  handler: ActionHandler,
  { enabled = true, fallback = false }: Options = {},
): void {
  const call = useEffectEvent(handler);
  // One string, so that a list written in the component's body does not register anew with each rendering.
  const names = typeof action === 'string' ? action : action.join(' ');
  // Before the screen is painted: a key pressed in its first frame must not get lost.
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const takeOut = names
      .split(' ')
      .map((name) => handleAction(name as Action, (performed, at) => call(performed, at), fallback));
    return () => {
      for (const take of takeOut) take();
    };
  }, [names, enabled, fallback]);
}
