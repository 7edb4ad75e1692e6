import type { Action } from '../../contract/keys.ts';
import { isOwnKey } from '../input/ownKeys.ts';
import { useKeyLabel } from '../input/useKeyLabel.ts';
import { useSettings } from '../stores/settings.ts';
import './KeyHint.css';

const FIELD = { tag: 'input', type: 'text', editable: false };

interface KeyHintProps {
  action: Action;
  /** Whether there is a field to type into, which takes most keys for itself. */
  typing?: boolean;
}

/** The key that does an action, small beside its words: the first of those that the player has bound to it. */
export function KeyHint({ action, typing = false }: KeyHintProps) {
  const label = useKeyLabel();
  const keys = useSettings(({ settings }) => settings.keys[action]);
  const key = typing ? keys.find((one) => !isOwnKey(FIELD, one)) : keys[0];
  return key === undefined ? null : (
    <kbd className="key-hint" aria-hidden="true">
      {label(key)}
    </kbd>
  );
}
