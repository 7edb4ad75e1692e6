const DAY_MS = 24 * 60 * 60 * 1000;

/** The day number (days since 1970) of a moment in the calendar of this computer. */
export function dayOf(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}

/** The name of this computer's time zone, by which days begin. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
