import { useLayoutEffect, useRef } from 'react';

/**
 * Calls a function for a key, as long as nobody is writing and no modifier is held.
 * @param keys what to do by key, letters in lower case
 */
export function useKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || isWriting(target, key)) return;
      const act = latest.current[key.length === 1 ? key.toLowerCase() : key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

/** Whether a key pressed there belongs to what is being written. An empty search has no use for Escape. */
function isWriting(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Escape' && target instanceof HTMLInputElement && target.value === '') return false;
  return target.closest('input[type=search], input[type=text], textarea, select') !== null;
}
