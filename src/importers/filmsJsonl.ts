import { z } from 'zod';
import { flawsIn, MOST_CHARACTERS as MOST_WORDS } from '../facts/plainWords.ts';
import type { Account, FilmSheet, Nomination, SheetField } from '../facts/sheet.ts';
import { slugOf } from '../facts/sheetFacts.ts';
import { EARLIEST_FILM, flawOfYear, LATEST_FILM } from '../facts/years.ts';
import { AWARD_CATEGORIES } from './awardCategories.ts';
import { CATALOGUES, catalogueId } from './catalogues.ts';

/** A longer line is no film. */
const MOST_CHARACTERS = 100_000;

/** What keeps a line from being a film. */
export interface LineProblem {
  /** From 1. */
  line: number;
  /** From 1; known only where the line stops being JSON, else 1. */
  column: number;
  /** The field, for example "cast[3]"; empty when the whole line is at fault. */
  field: string;
  /** What is wrong and how to mend it. */
  message: string;
}

type LineReading = { ok: true; value: FilmSheet } | { ok: false; problem: LineProblem };

/** What may be wrong with the words of a line shows in its letters, or hides behind an escape. */
const SUSPECT = /[<\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\\[bfnrtu]|__proto__/u;

const text = z.string().min(1).max(MOST_WORDS, `shorten the text to ${MOST_WORDS} characters at most`);
const texts = z.array(text).max(500);
const year = z
  .int()
  .min(EARLIEST_FILM, { error: ({ input }) => flawOfYear(Number(input)) })
  .max(LATEST_FILM, { error: ({ input }) => flawOfYear(Number(input)) });
const Catalogue = z.enum([
  'wikidata-2019',
  'wikipedia-us-films',
  'wikipedia-lead',
  'enwiki-title',
  'wikitrivia-2026',
  'oscar_data',
]);

const Award = z.object({
  body: text,
  ceremony: z.int().min(1),
  year,
  category: text,
  won: z.boolean(),
  nominees: texts,
  canonical_category: text.optional(),
  films: texts.optional(),
  official: z.boolean().optional(),
  tie: z.boolean().optional(),
});

/** A line as it is written. `docs/formats/films-jsonl.md` describes it. Fields that it does not name are left out. */
const Line = z.object({
  id: text.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'write an id in letters, digits and hyphens'),
  title: text,
  year,
  date: z.iso.date().optional(),
  date_precision: z.enum(['day', 'month', 'year']).optional(),
  directors: texts.default([]),
  cast: texts.default([]),
  genres: texts.default([]),
  countries: texts.default([]),
  based_on: z.object({ title: text, kind: text, authors: texts.default([]) }).optional(),
  awards: z.array(Award).max(100).default([]),
  alt: z
    .record(z.string(), z.array(z.object({ value: z.union([text, year, texts]), source: Catalogue })))
    .default({}),
  partial: z.array(z.string()).default([]),
  sources: z.record(z.string(), Catalogue),
});
type Line = z.infer<typeof Line>;

/** The fields of a sheet under the names that a line has for them. */
const FIELDS: readonly (readonly [SheetField, string])[] = [
  ['title', 'title'],
  ['year', 'year'],
  ['directors', 'directors'],
  ['cast', 'cast'],
  ['genres', 'genres'],
  ['countries', 'countries'],
  ['basedOn', 'based_on'],
  ['awards', 'awards'],
];

/**
 * Reads one line of a file of films. Nothing is added to what the line says: an empty list stays "not known".
 * @param line the line's text without its end
 * @param number which line it is, from 1
 * @returns the film, or the first problem
 */
export function readFilmLine(line: string, number: number): LineReading {
  const refuse = (field: string, message: string, column = 1): LineReading => ({
    ok: false,
    problem: { line: number, column, field, message },
  });
  if (line.length > MOST_CHARACTERS)
    return refuse('', `the line has ${line.length} characters: a film has ${MOST_CHARACTERS} at most`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return refuse('', 'this is not JSON: write one film as one object on the line', Number(at ?? 0) + 1);
  }
  const [flaw] = SUSPECT.test(line) ? flawsIn(value) : [];
  if (flaw) return refuse(pathText(flaw.path), flaw.message);
  const read = Line.safeParse(value);
  if (read.success) return { ok: true, value: sheetOf(read.data) };
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  return refuse(pathText(path), mend(value, path, issue?.message ?? 'this is not a film'));
}

function sheetOf(line: Line): FilmSheet {
  return {
    id: line.id.toLowerCase(),
    title: line.title.trim(),
    year: line.year,
    directors: line.directors,
    cast: line.cast,
    genres: line.genres,
    countries: line.countries,
    basedOn: line.based_on,
    awards: line.awards.map(nominationOf),
    accounts: accountsOf(line),
    partial: FIELDS.filter(([, name]) => line.partial.includes(name)).map(([field]) => field),
    carriers: carriersOf(line),
    sources: CATALOGUES,
  };
}

function nominationOf(award: z.infer<typeof Award>): Nomination {
  const category = award.canonical_category ?? award.category;
  return {
    body: bodyOf(award.body),
    ceremony: award.ceremony,
    category,
    words: AWARD_CATEGORIES[category],
    won: award.won,
    nominees: award.nominees,
    isAskable: award.official !== false && award.tie !== true && (award.films?.length ?? 0) < 2,
  };
}

const ACADEMY_AWARDS = { en: 'Academy Awards', zh: '奥斯卡金像奖' };

function bodyOf(name: string): Nomination['body'] {
  return name === ACADEMY_AWARDS.en ? ACADEMY_AWARDS : { en: name };
}

/** What other sources say. A day of release that falls into another year is an account of the year. */
function accountsOf(line: Line): Account[] {
  const accounts = FIELDS.flatMap(([field, name]) =>
    (Object.hasOwn(line.alt, name) ? (line.alt[name] ?? []) : []).map(({ value, source }): Account => ({
      field,
      values: Array.isArray(value) ? value : [value],
      source: catalogueId(source),
    })),
  );
  const dated = Number(line.date?.slice(0, 4) ?? line.year);
  const source = line.sources['date'];
  const isNews = !accounts.some(({ field, values }) => field === 'year' && values.includes(dated));
  if (dated !== line.year && source !== undefined && isNews && flawOfYear(dated) === undefined)
    accounts.push({ field: 'year', values: [dated], source: catalogueId(source) });
  return accounts.length === 0 ? NOTHING : accounts;
}

const NOTHING: Account[] = [];

/** A date in the film's year, or a nomination for directing it, is a second witness. */
function carriersOf(line: Line): FilmSheet['carriers'] {
  const carriers: Partial<Record<SheetField, readonly string[]>> = {};
  for (const [field, name] of FIELDS) {
    const source = line.sources[name];
    if (source === undefined) continue;
    const second = secondWitness(line, field);
    carriers[field] = shared(second === undefined || second === source ? [source] : [source, second]);
  }
  return carriers;
}

function secondWitness(line: Line, field: SheetField): string | undefined {
  if (field === 'year')
    return Number(line.date?.slice(0, 4)) === line.year ? line.sources['date'] : undefined;
  if (field !== 'directors' || line.directors.length === 0) return undefined;
  const nominated = line.awards
    .filter(({ category, official }) => category.startsWith('DIRECTING') && official !== false)
    .flatMap(({ nominees }) => nominees.map(slugOf));
  return line.directors.every((name) => nominated.includes(slugOf(name)))
    ? line.sources['awards']
    : undefined;
}

const LISTS = new Map<string, readonly string[]>();

/** One list for all the films that have the same sources. */
function shared(sources: readonly string[]): readonly string[] {
  const key = sources.join(' ');
  const known = LISTS.get(key);
  if (known) return known;
  const ids = sources.map(catalogueId);
  LISTS.set(key, ids);
  return ids;
}

function mend(value: unknown, path: readonly PropertyKey[], message: string): string {
  const [name] = path;
  const isMissing =
    path.length === 1 && typeof value === 'object' && value !== null && !Object.hasOwn(value, name ?? '');
  return isMissing ? `the field ${String(name)} is missing: add it` : message;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
