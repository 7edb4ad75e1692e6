type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** Keys that only change others, or that an input method keeps for itself. */
const NO_KEYS = new Set([
  ...['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'Fn', 'CapsLock', 'NumLock', 'ScrollLock'],
  ...['Dead', 'Process', 'Unidentified', 'Compose'],
]);

/**
 * The name under which a key is bound: what the key types, with the modifiers before it. Letters are small, and Shift
 * counts only with keys that type nothing, so that a locked Shift changes no binding.
 * @returns null for a modifier alone, and for keys of an input method
 */
export function keyName({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress): string | null {
  if (key === '' || NO_KEYS.has(key)) return null;
  const typed = key.length === 1;
  const modifiers = [
    ctrlKey && 'Ctrl',
    altKey && 'Alt',
    metaKey && 'Meta',
    shiftKey && !typed && 'Shift',
  ].filter((modifier) => modifier !== false);
  return [...modifiers, key === ' ' ? 'Space' : typed ? key.toLowerCase() : key].join('+');
}

/** Keys with which every page is moved through or reloaded; Escape is the way out of choosing a key. */
const KEPT = new Set(['Tab', 'Shift+Tab', 'Escape', 'F5', 'F11', 'F12']);

/** Whether a player may bind the key: those with Ctrl, Alt or Meta belong to the system and the browser. */
export function mayBeBound(name: string): boolean {
  return !KEPT.has(name) && !/^(Ctrl|Alt|Meta)\+/.test(name);
}
