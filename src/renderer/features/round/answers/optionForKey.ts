import { LETTERS } from '../../../ui/Shape.tsx';

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The option that a key stands for: 1 to 8, or A to H, in the order shown.
 * @returns undefined for every other key, for a held key, and for keys with a modifier
 */
export function optionForKey(event: Press, options: readonly string[]): string | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1)
    return undefined;
  const digit = '12345678'.indexOf(event.key);
  return options[digit === -1 ? LETTERS.indexOf(event.key.toUpperCase()) : digit];
}
