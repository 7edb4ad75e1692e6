import { flawsIn } from '../facts/plainWords.ts';
import type { Account, FilmSheet, Nomination, SheetField } from '../facts/sheet.ts';
import { slugOf } from '../facts/sheetFacts.ts';
import { flawOfYear } from '../facts/years.ts';
import { AWARD_CATEGORIES } from './awardCategories.ts';
import { CATALOGUES, catalogueId } from './catalogues.ts';
import { type Award, isPlainLine, Line } from './lineSchema.ts';

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
  if (isPlainLine(value)) return { ok: true, value: sheetOf(value) };
  const read = Line.safeParse(value);
  if (read.success) return { ok: true, value: sheetOf(read.data) };
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  return refuse(pathText(path), mend(value, path, issue?.message ?? 'this is not a film'));
}

function sheetOf(line: Line): FilmSheet {
  const { based_on: work, awards = [], partial } = line;
  return {
    id: line.id.toLowerCase(),
    title: line.title.trim(),
    year: line.year,
    directors: shared(line.directors),
    cast: line.cast ?? NONE,
    genres: shared(line.genres),
    countries: shared(line.countries),
    basedOn: work && { title: work.title, kind: work.kind, authors: work.authors ?? NONE },
    awards: awards.length === 0 ? NO_AWARDS : awards.map(nominationOf),
    accounts: accountsOf(line),
    partial: partial === undefined || partial.length === 0 ? NO_FIELDS : partialOf(partial),
    carriers: carriersOf(line),
    sources: CATALOGUES,
  };
}

// Many thousand films share what is empty, or the same.
const NONE: readonly string[] = [];
const NO_AWARDS: readonly Nomination[] = [];
const NO_FIELDS: readonly SheetField[] = [];
const MOST_SHARED = 20_000;
const LISTS = new Map<string, readonly string[]>();
const PARTIAL = new Map<string, readonly SheetField[]>();
const CARRIERS = new Map<string, FilmSheet['carriers']>();

/** One list for all the films that have the same texts in it. */
function shared(texts: readonly string[] = NONE): readonly string[] {
  return texts.length === 0 ? NONE : oneFor(LISTS, texts.join('|'), () => texts);
}

function partialOf(names: readonly string[]): readonly SheetField[] {
  return oneFor(PARTIAL, names.join('|'), () =>
    FIELDS.filter(([, name]) => names.includes(name)).map(([field]) => field),
  );
}

/** What a key stands for, made once. */
function oneFor<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size < MOST_SHARED) known.set(key, made);
  return made;
}

function nominationOf(award: Award): Nomination {
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
function accountsOf({ alt = {}, date, sources, year }: Line): readonly Account[] {
  const accounts: Account[] = [];
  for (const [field, name] of FIELDS) {
    if (!Object.hasOwn(alt, name)) continue;
    for (const { value, source } of alt[name] ?? [])
      accounts.push({
        field,
        values: Array.isArray(value) ? value : [value],
        source: catalogueId(source),
      });
  }
  const dated = date === undefined ? year : Number(date.slice(0, 4));
  const source = sources['date'];
  const isNews = !accounts.some(({ field, values }) => field === 'year' && values.includes(dated));
  if (dated !== year && source !== undefined && isNews && flawOfYear(dated) === undefined)
    accounts.push({ field: 'year', values: [dated], source: catalogueId(source) });
  return accounts.length === 0 ? NO_ACCOUNTS : accounts;
}

const NO_ACCOUNTS: readonly Account[] = [];

/** A date in the film's year, or a nomination for directing it, is a second witness. */
function carriersOf(line: Line): FilmSheet['carriers'] {
  const { sources } = line;
  const [ofYear = '', ofDirectors = ''] = [secondWitness(line, 'year'), secondWitness(line, 'directors')];
  let key = `${ofYear} ${ofDirectors}`;
  for (const [, name] of FIELDS) key += ` ${sources[name] ?? ''}`;
  return oneFor(CARRIERS, key, () => {
    const carriers: Partial<Record<SheetField, readonly string[]>> = {};
    for (const [field, name] of FIELDS) {
      const source = sources[name];
      if (source === undefined) continue;
      const second = field === 'year' ? ofYear : field === 'directors' ? ofDirectors : '';
      const ids = second === '' || second === source ? [source] : [source, second];
      carriers[field] = shared(ids.map(catalogueId));
    }
    return carriers;
  });
}

function secondWitness(
  { date, year, sources, directors = [], awards = [] }: Line,
  field: 'year' | 'directors',
): string | undefined {
  if (field === 'year')
    return date !== undefined && Number(date.slice(0, 4)) === year ? sources['date'] : undefined;
  if (directors.length === 0 || awards.length === 0) return undefined;
  const nominated = awards
    .filter(({ category, official }) => category.startsWith('DIRECTING') && official !== false)
    .flatMap(({ nominees }) => nominees.map(slugOf));
  return directors.every((name) => nominated.includes(slugOf(name))) ? sources['awards'] : undefined;
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
