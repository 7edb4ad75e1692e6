import { ANSWER_ACTIONS, type KeyBindings } from '../../../../contract/keys.ts';
import { keyName } from '../../../input/keyName.ts';

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The option that a key stands for, in the order shown: by default 1 to 8, or A to H.
 * @returns undefined for every other key, and for a held key
 */
export function optionForKey(
  event: Press,
  options: readonly string[],
  bindings: KeyBindings,
): string | undefined {
  const name = event.repeat ? null : keyName(event);
  if (name === null) return undefined;
  return options[ANSWER_ACTIONS.findIndex((action) => bindings[action].includes(name))];
}
