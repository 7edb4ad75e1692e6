import type { Entity, EntityType } from './entity.ts';
import type { Fact } from './fact.ts';
import { FACTS_VERSION, type FactsFile } from './file.ts';
import { plainText } from './names.ts';
import { sentences } from './sheetSentences.ts';
import type { FilmSheet, SheetField } from './sheet.ts';
import type { SourceRef } from './source.ts';
import type { LocalText } from './text.ts';
import type { Topic } from './topic.ts';
import type { Value } from './value.ts';

/** The facts of a sheet that can be asked for by name. Those about nominations are `nomination-0` and so on. */
export type SheetFact = 'year' | 'directors' | 'cast' | 'genres' | 'countries' | 'basedOn';

/** How central each field is to knowing a film that many have seen. */
const CENTRALITY: Readonly<Record<SheetFact, number>> = {
  year: 0.4,
  directors: 0.6,
  cast: 0.7,
  genres: 0.6,
  countries: 0.5,
  basedOn: 0.4,
};

const RELATIONS: Readonly<Record<SheetFact, { relation: string; topic: Topic; type: EntityType | 'year' }>> = {
  year: { relation: 'year', topic: 'release', type: 'year' },
  directors: { relation: 'director', topic: 'production', type: 'person' },
  cast: { relation: 'cast', topic: 'cast', type: 'person' },
  genres: { relation: 'genre', topic: 'production', type: 'genre' },
  countries: { relation: 'country', topic: 'production', type: 'place' },
  basedOn: { relation: 'based-on', topic: 'production', type: 'person' },
};

/** Whether a field of a sheet is contested: another source gives other values. What it adds to the cast is no contest. */
export function isContested({ accounts }: FilmSheet, field: SheetField): boolean {
  return field !== 'cast' && accounts.some((account) => account.field === field);
}

/** The relation under which a field of a sheet is a fact. */
export function relationOf(field: SheetFact): string {
  return RELATIONS[field].relation;
}

/**
 * One fact of a sheet, as a facts file has it. Its sentences are only made when somebody reads them.
 * @returns undefined where the sheet knows nothing
 */
export function factOfSheet(sheet: FilmSheet, field: SheetFact): Fact | undefined {
  const carriers = sheet.carriers[field];
  const values = valuesOf(sheet, field);
  if (carriers === undefined || values.length === 0) return undefined;
  const { relation, topic } = RELATIONS[field];
  const contested = isContested(sheet, field);
  return {
    id: relation,
    topic: contested ? 'disputes' : topic,
    subject: sheet.id,
    relation,
    get value() {
      return valueOf(field, values);
    },
    with: NO_ROLES,
    sources: refsOfField(carriers, field),
    spoiler: false,
    get statement() {
      return statementOf(sheet, field, values);
    },
    foils: [],
    centrality: CENTRALITY[field],
    ...(contested ? { accounts: accountsOf(sheet, field, values) } : {}),
  };
}

const NO_ROLES = {};

/**
 * The fact behind a nomination.
 * @param index its place among the sheet's awards
 */
export function nominationFact(sheet: FilmSheet, index: number): Fact | undefined {
  const nomination = sheet.awards[index];
  const carriers = sheet.carriers.awards;
  const words = nomination?.words;
  if (nomination === undefined || words === undefined || carriers === undefined) return undefined;
  return {
    id: `nomination-${index}`,
    topic: 'awards',
    subject: sheet.id,
    relation: nomination.won ? 'won' : 'nominated-for',
    value: { text: words },
    with: NO_ROLES,
    sources: refsOfField(carriers, 'awards'),
    spoiler: false,
    get statement() {
      return sentences.nomination(sheet.title, { ...nomination, words });
    },
    foils: [],
    centrality: nomination.won ? 0.6 : 0.4,
  };
}

/** A sheet as a facts file: the same film, its people and places as entities, and every fact with its sources. */
export function factsOfSheet(sheet: FilmSheet): FactsFile {
  const fields = Object.keys(RELATIONS) as SheetFact[];
  const facts = [
    ...fields.flatMap((field) => factOfSheet(sheet, field) ?? []),
    ...furtherCast(sheet),
    ...sheet.awards.flatMap((_, index) => nominationFact(sheet, index) ?? []),
  ];
  const entities = new Map<string, Entity>();
  for (const field of fields) {
    const { type } = RELATIONS[field];
    if (type === 'year') continue;
    const others = sheet.accounts.filter((account) => account.field === field).flatMap(({ values }) => values);
    for (const name of [...valuesOf(sheet, field), ...others].map(String)) {
      const id = slugOf(name);
      // A genre can have the name of a place; the first to come keeps the id.
      if (!entities.has(id)) {
        entities.set(id, { id, type, name: { en: name }, aliases: [], pool: false, suits: [] });
      }
    }
  }
  const otherTitles = sheet.accounts.filter(({ field }) => field === 'title');
  return {
    format: 'reel-quiz/facts',
    version: FACTS_VERSION,
    film: {
      id: sheet.id,
      year: sheet.year,
      titles: [
        {
          text: sheet.title,
          language: 'en',
          kind: 'display',
          sources: (sheet.carriers.title ?? []).map((id) => refTo(id, 'title')),
        },
        ...otherTitles.flatMap(({ values, source }) =>
          values.map((text) => ({
            text: String(text),
            language: 'en',
            kind: 'alternative' as const,
            sources: [refTo(source, 'title')],
          })),
        ),
      ],
    },
    sources: [...sheet.sources],
    entities: [...entities.values()].filter(({ id }) => id !== sheet.id),
    facts,
  };
}

/** An id made of a name. Two spellings that read the same have the same one. */
export function slugOf(name: string): string {
  return slugOfPlain(plainText(name));
}

/** The same for a name that has been made plain. */
export function slugOfPlain(plain: string): string {
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

/** What a further source adds to the cast list is as true as the list. */
function furtherCast(sheet: FilmSheet): Fact[] {
  return sheet.accounts
    .filter(({ field }) => field === 'cast')
    .map(({ values, source }, index) => ({
      id: `further-cast-${index}`,
      topic: 'cast' as const,
      subject: sheet.id,
      relation: 'cast',
      value: valueOf('cast', values),
      with: {},
      sources: [refTo(source, 'cast')],
      spoiler: false,
      statement: statementOf(sheet, 'cast', values),
      foils: [],
      centrality: CENTRALITY.cast,
    }));
}

function valuesOf(sheet: FilmSheet, field: SheetFact): readonly (string | number)[] {
  if (field === 'year') return [sheet.year];
  if (field === 'basedOn') return sheet.basedOn?.authors ?? [];
  return sheet[field];
}

function valueOf(field: SheetFact, values: readonly (string | number)[]): Value {
  const [first] = values;
  if (field === 'year') return { number: Number(first), unit: 'year' };
  const ids = [...new Set(values.map((value) => slugOf(String(value))))];
  return ids.length > 1 ? { entities: ids } : { entity: ids[0] ?? '' };
}

function statementOf(sheet: FilmSheet, field: SheetFact, values: readonly (string | number)[]): LocalText {
  if (field === 'year') return sentences.year(sheet.title, String(sheet.year));
  if (field === 'basedOn' && sheet.basedOn) return sentences.basedOn(sheet.title, sheet.basedOn);
  return sentences[field === 'basedOn' ? 'cast' : field](sheet.title, values.map(String));
}

function accountsOf(
  sheet: FilmSheet,
  field: SheetFact,
  values: readonly (string | number)[],
): NonNullable<Fact['accounts']> {
  const rivals = sheet.accounts.filter((account) => account.field === field);
  return {
    about: sentences.about[field],
    claims: [
      {
        claim: sentences.list(values.map(String)),
        value: valueOf(field, values),
        sources: refsOfField(sheet.carriers[field] ?? [], field),
      },
      ...rivals.map((rival) => ({
        claim: sentences.list(rival.values.map(String)),
        value: valueOf(field, rival.values),
        sources: refsOfField([rival.source], field),
      })),
    ],
  };
}

const REFS = new Map<string, SourceRef>();
const LISTS = new WeakMap<readonly string[], Map<SheetField, SourceRef[]>>();

/** Sources at the place where a field was read. The same list each time, as there are very many films. */
export function refsOfField(ids: readonly string[], field: SheetField): SourceRef[] {
  let lists = LISTS.get(ids);
  if (!lists) LISTS.set(ids, (lists = new Map<SheetField, SourceRef[]>()));
  let list = lists.get(field);
  if (!list) lists.set(field, (list = ids.map((id) => refTo(id, field))));
  return list;
}

function refTo(id: string, field: SheetField): SourceRef {
  const key = `${id} ${field}`;
  const known = REFS.get(key);
  if (known) return known;
  const ref = { id, at: sentences.at[field] };
  REFS.set(key, ref);
  return ref;
}
