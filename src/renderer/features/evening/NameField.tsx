import { useState } from 'react';

interface NameFieldProps {
  label: string;
  value: string;
  /** Told once the field is left or Enter is pressed, when the name was changed and is one. */
  save: (name: string) => void;
}

/** A name that can be changed where it stands. */
export function NameField({ label, value, save }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const name = typed?.trim() ?? '';
    if (name !== '' && name !== value) save(name);
    setTyped(null);
  };
  return (
    <input
      className="field name-field"
      aria-label={label}
      autoComplete="off"
      maxLength={60}
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
        if (key === 'Escape') setTyped(null);
      }}
    />
  );
}
