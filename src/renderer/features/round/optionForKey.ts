/**
 * The option that a key stands for: 1 to 4, or A to D, in the order shown.
 * @returns undefined for every other key, for a held key, and for keys with a modifier
 */
export function optionForKey(
  event: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  options: readonly string[],
): string | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1)
    return undefined;
  const digit = '1234'.indexOf(event.key);
  return options[digit === -1 ? 'abcd'.indexOf(event.key.toLowerCase()) : digit];
}
