import { actionOf, DIRECTIONS, type KeyBindings } from '../../contract/keys.ts';
import { perform } from './actions.ts';
import { keyName } from './keyName.ts';
import { momentOf } from './moment.ts';
import { ownsKey } from './ownKeys.ts';

/**
 * Turns keys into the actions that the player has bound to them. A key that the focused element needs itself is left to
 * it, and a held key repeats nothing but moving about.
 * @param bindings asked at each key, so that a change acts at once
 * @returns stops listening
 */
export function listenToKeys(bindings: () => KeyBindings): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || ownsKey(event.target, event.key)) return;
    // What lies behind an open dialog hears no keys, and Escape closes the dialog alone.
    if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
    const name = keyName(event);
    const action = name === null ? undefined : actionOf(bindings(), name);
    if (!action) return;
    if (event.repeat && !DIRECTIONS.some((direction) => direction === action)) return;
    if (perform(action, momentOf(event.timeStamp, performance.now()))) event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => {
    removeEventListener('keydown', press);
  };
}
