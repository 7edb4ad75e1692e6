import type { Action } from '../../contract/keys.ts';
import { useKeyLabel } from '../input/useKeyLabel.ts';
import { useSettings } from '../stores/settings.ts';
import './KeyHint.css';

/** The key that does an action, small beside its words: the first of those that the player has bound to it. */
export function KeyHint({ action }: { action: Action }) {
  const label = useKeyLabel();
  const [key] = useSettings(({ settings }) => settings.keys[action]);
  return key === undefined ? null : (
    <kbd className="key-hint" aria-hidden="true">
      {label(key)}
    </kbd>
  );
}
