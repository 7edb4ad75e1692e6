import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The acts of the programme, in their order. */
export const ACTS = ['look', 'motion', 'time', 'sound', 'keys', 'gamepad', 'flags', 'app'] as const;
export type ActName = (typeof ACTS)[number];

/** The id of an act's title, to go to. */
export const actId = (name: ActName): string => `act-${name}`;

interface ActProps {
  name: ActName;
  children: ReactNode;
}

/** A part of the settings, set like an item of a programme: its number, its title, and a rule. */
export function Act({ name, children }: ActProps) {
  const { t } = useTranslation();
  return (
    <section className="act" aria-labelledby={actId(name)}>
      <h2 className="act-title" id={actId(name)} tabIndex={-1}>
        {t(`settings.acts.${name}`)}
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
