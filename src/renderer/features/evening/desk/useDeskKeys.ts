import { useEffectEvent, useLayoutEffect } from 'react';
import { keyName } from '../../../input/keyName.ts';
import { ownsKey } from '../../../input/ownKeys.ts';

/**
 * Hears the desk's keys before anything else does, but not what is typed, nor what a dialog hears.
 * @param press told the key by its name; true when it was one of the desk's
 */
export function useDeskKeys(press: (key: string) => boolean): void {
  const told = useEffectEvent(press);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest('dialog[open]')) return;
      const key = keyName(event);
      if (key === null || ownsKey(event.target, event.key)) return;
      if (told(key)) event.preventDefault();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => {
      removeEventListener('keydown', listen, { capture: true });
    };
  }, []);
}
