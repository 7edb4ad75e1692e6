import { useState } from 'react';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** Told once the field is left or Enter is pressed, when it was changed; null for an empty one. */
  save: (value: number | null) => void;
  className?: string;
  /** Told of the keys that move between fields. */
  onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
}

/** A field for a figure, which may be below nothing; what is no figure is not taken. */
export function NumberField({ label, value, save, className = '', onKeyDown }: NumberFieldProps) {
  const shown = value === null ? '' : String(value);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed === null || typed === shown) return;
    const figure = typed.trim() === '' ? null : Number(typed.replace(',', '.').replace('−', '-'));
    if (figure === null || Number.isFinite(figure)) save(figure);
    setTyped(null);
  };
  return (
    <input
      className={`figure-field tabular ${className}`}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={typed !== null && !/^[-−]?\d*([.,]\d*)?$/.test(typed.trim()) ? true : undefined}
      value={typed ?? shown}
      onChange={({ target }) => {
        // Only what can become a figure can be typed.
        if (/^[-−]?\d*([.,]\d*)?$/.test(target.value)) setTyped(target.value);
      }}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        // Where that led to another field, leaving this one has saved it already.
        if (event.key === 'Enter' && document.activeElement === event.currentTarget) keep();
      }}
    />
  );
}
