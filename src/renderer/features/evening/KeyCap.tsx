import { useKeyLabel } from '../../input/useKeyLabel.ts';
import '../../ui/KeyHint.css';

/** A key of the desk, small beside its words. */
export function KeyCap({ name }: { name: string }) {
  const label = useKeyLabel();
  return (
    <kbd className="key-hint" aria-hidden="true">
      {label(name)}
    </kbd>
  );
}
