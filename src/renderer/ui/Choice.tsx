import { useId, type ReactNode } from 'react';
import './Choice.css';

interface ChoiceProps {
  type: 'checkbox' | 'radio';
  /** Radios of one name are one question. */
  name?: string;
  checked: boolean;
  /** Set for a checkbox that stands for several things of which some are on. */
  mixed?: boolean;
  onChange: (on: boolean) => void;
  label: ReactNode;
  hint?: string | undefined;
  /** A picture of what it does, for the eye alone. */
  art?: ReactNode;
}

/** A ticket one can punch: a checkbox or radio with its words, and a hint that counts as its description. */
export function Choice({ type, name, checked, mixed = false, onChange, label, hint, art }: ChoiceProps) {
  const labelId = useId();
  const hintId = useId();
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        ref={(input) => {
          // There is no attribute for it.
          if (input) input.indeterminate = mixed;
        }}
        aria-labelledby={labelId}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span className="choice-label" id={labelId}>
        {label}
      </span>
      {art !== undefined && (
        <span className="choice-art" aria-hidden="true">
          {art}
        </span>
      )}
      {hint !== undefined && (
        <span className="choice-hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}
