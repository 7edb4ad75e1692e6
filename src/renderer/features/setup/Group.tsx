import type { ReactNode } from 'react';

/** One question of the form, with its answers. */
export function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="setup-group">
      <legend className="label">{legend}</legend>
      <div className="setup-choices">{children}</div>
    </fieldset>
  );
}
