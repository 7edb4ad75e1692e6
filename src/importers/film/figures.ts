import type { Fact } from '../../facts/fact.ts';
import type { LocalText } from '../../facts/text.ts';

const DAY = 86_400_000;
const IN_ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const IN_CHINESE = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
/** How far wrong days lie from the right one, in days: far enough not to be another source's slip. */
const DAYS_OFF = [-203, -119, -63, 70, 140, 224];
const MOST_FOILS = 4;

/** Wrong figures, at these distances from the right one. */
export function numberFoils(right: number, distances: readonly number[], least: number): Fact['foils'] {
  return distances
    .map((distance) => right + distance)
    .filter((number) => number >= least)
    .map((number) => ({ number }));
}

/**
 * Wrong days for a day on which something happened.
 * @param others days that are right elsewhere and so are no wrong answers
 */
export function dateFoils(date: string, others: readonly string[]): Fact['foils'] {
  const time = timeOf(date);
  return DAYS_OFF.map((days) => new Date(time + days * DAY).toISOString().slice(0, 10))
    .filter((day) => !others.includes(day) && /^[12]\d{3}-/.test(day))
    .slice(0, MOST_FOILS)
    .map((day) => ({ date: day }));
}

/** A day's place in time, in days, so that steps can be put in order. */
export function momentOf(date: string): number {
  return Math.round(timeOf(date) / DAY);
}

/** A day in full: "27 November 2020" and "2020年11月27日". */
export function dayWords(date: string): LocalText & { zh: string } {
  const day = new Date(timeOf(date));
  return { en: IN_ENGLISH.format(day), zh: IN_CHINESE.format(day) };
}

/**
 * A day from its numbers.
 * @returns ISO 8601; undefined for one that is in no calendar or was before films
 */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || year < 1870 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function timeOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getTime();
}
