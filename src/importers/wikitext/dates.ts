import { isoDay } from '../film/figures.ts';
import { textOf } from './items.ts';
import { templatesIn, type WikiNode } from './nodes.ts';

/** A time that a film was shown, as exactly as it is told. */
export interface ToldDate {
  year: number;
  /** ISO 8601, where the day is told. */
  day: string | undefined;
  /** Where, in the words of the file. */
  where: string | undefined;
  /** Where it begins in the file, for a template. */
  at: number | undefined;
}

const DATE_TEMPLATES =
  /^(?:film date|start date|release date|start-date|filmdate|dts|date|start date and age)$/;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = MONTHS.join('|');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${MONTH}),? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2}), (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** The dates of a field: those in templates, each with its place, or those written out. */
export function datesIn(
  nodes: readonly WikiNode[],
  items: readonly { text: string; note: string | undefined }[],
): ToldDate[] {
  const dates = templatesIn(nodes, (name) => DATE_TEMPLATES.test(name)).flatMap(({ name, params, at }) => {
    const values = numbered(params).map(textOf);
    // The film's template goes on in fours: year, month, day, place.
    const step = name === 'film date' || name === 'filmdate' ? 4 : values.length;
    const groups: ToldDate[] = [];
    for (let index = 0; index < values.length && step > 0; index += step) {
      const [year = '', month = '', day = '', where = ''] = values.slice(index, index + step);
      if (!/^\d{4}$/.test(year)) continue;
      groups.push({
        year: Number(year),
        day: month && day ? isoDay(Number(year), monthNumber(month), Number(day)) : undefined,
        where: where === '' || step !== 4 ? undefined : where,
        at,
      });
    }
    return groups;
  });
  if (dates.length > 0) return dates;
  return items.flatMap(({ text, note }) => {
    const date = dateOf(text);
    return date ? [{ ...date, where: note, at: undefined }] : [];
  });
}

/** A day, or at least a year, as people write it. */
export function dateOf(text: string): { year: number; day: string | undefined } | undefined {
  const sample = text.slice(0, 200);
  const dayFirst = DAY_FIRST.exec(sample);
  if (dayFirst) return dated(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(sample);
  if (monthFirst) return dated(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
  const figures = ISO.exec(sample) ?? CHINESE.exec(sample);
  if (figures) return dated(figures[1], Number(figures[2]), figures[3]);
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(sample)?.[1];
  return year === undefined ? undefined : { year: Number(year), day: undefined };
}

function dated(year: string | undefined, month: number, day: string | undefined) {
  return { year: Number(year), day: isoDay(Number(year), month, Number(day)) };
}

function monthNumber(month: string): number {
  const at = MONTHS.indexOf(month.toLowerCase());
  return at === -1 ? Number(month) : at + 1;
}

function numbered(params: ReadonlyMap<string, readonly WikiNode[]>): (readonly WikiNode[])[] {
  const values: (readonly WikiNode[])[] = [];
  for (let number = 1; params.has(String(number)); number += 1) values.push(params.get(String(number)) ?? []);
  return values;
}
