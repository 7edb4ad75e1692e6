import { z } from 'zod';
import { MOST_CHARACTERS as MOST_WORDS } from '../facts/plainWords.ts';
import { EARLIEST_FILM, flawOfYear, LATEST_FILM } from '../facts/years.ts';

const MOST_NAMES = 500;
const MOST_AWARDS = 100;
const ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

const text = z.string().min(1).max(MOST_WORDS, `shorten the text to ${MOST_WORDS} characters at most`);
const texts = z.array(text).max(MOST_NAMES);
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
const Precision = z.enum(['day', 'month', 'year']);

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
export type Award = z.infer<typeof Award>;

/** A line as it is written. `docs/formats/films-jsonl.md` describes it. Fields that it does not name are of no matter. */
export const Line = z.object({
  id: text.regex(ID, 'write an id in letters, digits and hyphens'),
  title: text,
  year,
  date: z.iso.date().optional(),
  date_precision: Precision.optional(),
  directors: texts.optional(),
  cast: texts.optional(),
  genres: texts.optional(),
  countries: texts.optional(),
  based_on: z.object({ title: text, kind: text, authors: texts.optional() }).optional(),
  awards: z.array(Award).max(MOST_AWARDS).optional(),
  alt: z
    .record(z.string(), z.array(z.object({ value: z.union([text, year, texts]), source: Catalogue })))
    .optional(),
  partial: z.array(z.string()).optional(),
  sources: z.record(z.string(), Catalogue),
});
export type Line = z.infer<typeof Line>;

const CATALOGUES: ReadonlySet<unknown> = new Set(Catalogue.options);
const PRECISIONS: ReadonlySet<unknown> = new Set(Precision.options);
/** A day that every month has. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/**
 * Whether a value is a line beyond doubt. It says in a fraction of the time what the schema says of nearly every line of
 * a long file; "no" only means that the schema has to be asked.
 * @param value what came out of a JSON parser
 */
export function isPlainLine(value: unknown): value is Line {
  if (!isRecord(value)) return false;
  const { date, date_precision: precision, based_on: work, awards, alt, partial } = value;
  return (
    isText(value['id']) &&
    ID.test(value['id']) &&
    isText(value['title']) &&
    isYear(value['year']) &&
    (date === undefined || (typeof date === 'string' && PLAIN_DAY.test(date))) &&
    (precision === undefined || PRECISIONS.has(precision)) &&
    isOptionalTexts(value['directors']) &&
    isOptionalTexts(value['cast']) &&
    isOptionalTexts(value['genres']) &&
    isOptionalTexts(value['countries']) &&
    (work === undefined || isWork(work)) &&
    (awards === undefined || isListOf(awards, MOST_AWARDS, isAward)) &&
    (alt === undefined || isRecordOf(alt, (list) => isListOf(list, Infinity, isAccount))) &&
    (partial === undefined || isListOf(partial, Infinity, (one) => typeof one === 'string')) &&
    isRecordOf(value['sources'], (source) => CATALOGUES.has(source))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, isRight: (part: unknown) => boolean): boolean {
  if (!isRecord(value)) return false;
  for (const name in value) if (!isRight(value[name])) return false;
  return true;
}

function isListOf(value: unknown, most: number, isRight: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isRight);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MOST_WORDS;
}

function isTexts(value: unknown): boolean {
  return isListOf(value, MOST_NAMES, isText);
}

function isOptionalTexts(value: unknown): boolean {
  return value === undefined || isTexts(value);
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= EARLIEST_FILM && Number(value) <= LATEST_FILM;
}

function isOptionalTruth(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isWork(value: unknown): boolean {
  return (
    isRecord(value) && isText(value['title']) && isText(value['kind']) && isOptionalTexts(value['authors'])
  );
}

function isAward(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { ceremony, canonical_category: canonical } = value;
  return (
    isText(value['body']) &&
    Number.isSafeInteger(ceremony) &&
    Number(ceremony) >= 1 &&
    isYear(value['year']) &&
    isText(value['category']) &&
    typeof value['won'] === 'boolean' &&
    isTexts(value['nominees']) &&
    (canonical === undefined || isText(canonical)) &&
    isOptionalTexts(value['films']) &&
    isOptionalTruth(value['official']) &&
    isOptionalTruth(value['tie'])
  );
}

function isAccount(value: unknown): boolean {
  if (!isRecord(value) || !CATALOGUES.has(value['source'])) return false;
  const said = value['value'];
  return isText(said) || isYear(said) || isTexts(said);
}
