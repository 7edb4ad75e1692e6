import { useEffectEvent, useLayoutEffect } from 'react';
import { useSettings } from '../../../stores/settings.ts';
import { optionForKey } from './optionForKey.ts';

/** The attribute of buttons that are part of the answer: Enter on them gives the answer, as it does anywhere else. */
export const PART_OF_ANSWER = { 'data-part': '' };

/**
 * Listens to key presses anywhere on the screen, from its first frame on; not to those that an input method or
 * something on the screen has taken for itself.
 */
export function useKeys(press: (event: KeyboardEvent) => void): void {
  const told = useEffectEvent(press);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.isComposing && !event.defaultPrevented) told(event);
    };
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listen);
    };
  }, []);
}

/** Whether a key gives the answer that was put together: Enter, but not on a button that does something of its own. */
export function isGiveKey({ key, repeat, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' || repeat) return false;
  return !(target instanceof Element && target.closest('button:not([data-part]), a, select'));
}

/** The option that a key stands for by the player's own bindings. */
export function optionFor(event: KeyboardEvent, options: readonly string[]): string | undefined {
  return optionForKey(event, options, useSettings.getState().settings.keys);
}
