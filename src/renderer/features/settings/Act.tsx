import { useId, type ReactNode } from 'react';

interface ActProps {
  title: string;
  children: ReactNode;
}

/** A part of the settings, set like an item of a programme: its number, its title, and a rule. */
export function Act({ title, children }: ActProps) {
  const id = useId();
  return (
    <section className="act" aria-labelledby={id}>
      <h2 className="act-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ChoicesProps {
  legend: string;
  hint?: string;
  children: ReactNode;
}

/** A question of an act, with its choices side by side. */
export function Choices({ legend, hint, children }: ChoicesProps) {
  const hintId = useId();
  return (
    <fieldset className="act-choices" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className="label">{legend}</legend>
      <div className="act-row">{children}</div>
      {hint !== undefined && (
        <p className="settings-hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
