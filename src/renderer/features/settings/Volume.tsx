import { useEffect, useId, useRef } from 'react';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { playSound } from '../../sound/useSound.ts';

/** How long a slider rests before it is heard, in ms. */
const REST_MS = 180;

interface VolumeProps {
  label: string;
  /** In percent. */
  value: number;
  onChange: (value: number) => void;
}

/** A slider for a volume, that lets one hear it as soon as it rests. */
export function Volume({ label, value, onChange }: VolumeProps) {
  const { percent } = useLanguage();
  const id = useId();
  const heard = useRef(value);

  useEffect(() => {
    if (heard.current === value) return undefined;
    const timer = setTimeout(() => {
      heard.current = value;
      playSound('right');
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);

  return (
    <div className="volume">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={percent(value / 100)}
        data-own-sound
        onChange={({ target }) => {
          onChange(target.valueAsNumber);
        }}
      />
      <span className="volume-value tabular" aria-hidden="true">
        {percent(value / 100)}
      </span>
    </div>
  );
}
