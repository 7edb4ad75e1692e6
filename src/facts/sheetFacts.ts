import type { Fact } from './fact.ts';
import { FACTS_VERSION, type FactsFile } from './file.ts';
import { plainText } from './names.ts';
import { sentences } from './sheetSentences.ts';
import type { FilmSheet, Nomination, SheetField } from './sheet.ts';
import type { SourceRef } from './source.ts';
import type { LocalText } from './text.ts';
import type { Topic } from './topic.ts';
import type { Value } from './value.ts';

/** The facts of a sheet that can be asked for by name. Those about nominations are `nomination-0` and so on. */
export type SheetFact = 'year' | 'directors' | 'cast' | 'genres' | 'countries' | 'basedOn';

/** What each field says of a film, under which topic, and how central it is to knowing a film that many have seen. */
const ABOUT: Readonly<
  Record<
    SheetFact,
    {
      relation: string;
      topic: Topic;
      type: FactsFile['entities'][number]['type'] | 'year';
      centrality: number;
    }
  >
> = {
  year: { relation: 'year', topic: 'release', type: 'year', centrality: 0.4 },
  directors: { relation: 'director', topic: 'production', type: 'person', centrality: 0.6 },
  cast: { relation: 'cast', topic: 'cast', type: 'person', centrality: 0.7 },
  genres: { relation: 'genre', topic: 'production', type: 'genre', centrality: 0.6 },
  countries: { relation: 'country', topic: 'production', type: 'place', centrality: 0.5 },
  basedOn: { relation: 'based-on', topic: 'production', type: 'person', centrality: 0.4 },
};

/** Whether a field of a sheet is contested: another source gives other values. What it adds to the cast is no contest. */
export function isContested({ accounts }: FilmSheet, field: SheetField): boolean {
  return field !== 'cast' && accounts.some((account) => account.field === field);
}

/** What a fact of a sheet is about, as far as it is the same for every film. */
export function aboutField(field: SheetFact): { relation: string; topic: Topic; centrality: number } {
  return ABOUT[field];
}

/**
 * One fact of a sheet, as a facts file has it.
 * @returns undefined where the sheet knows nothing
 */
export function factOfSheet(sheet: FilmSheet, field: SheetFact): Fact | undefined {
  const carriers = sheet.carriers[field];
  const values = valuesOf(sheet, field);
  if (carriers === undefined || values.length === 0) return undefined;
  const { relation, topic, centrality } = ABOUT[field];
  const contested = isContested(sheet, field);
  return {
    id: relation,
    topic: contested ? 'disputes' : topic,
    subject: sheet.id,
    relation,
    value: valueOf(field, values),
    with: {},
    sources: refsOfField(carriers, field),
    spoiler: false,
    statement: statementOf(sheet, field),
    foils: [],
    accepts: [],
    centrality,
    ...(contested ? { accounts: accountsOf(sheet, field) } : {}),
  };
}

/** A field of a sheet in a sentence. */
export function statementOf(sheet: FilmSheet, field: SheetFact): LocalText {
  if (field === 'year') return sentences.year(sheet.title, String(sheet.year));
  if (field === 'basedOn')
    return sheet.basedOn ? sentences.basedOn(sheet.title, sheet.basedOn) : sentences.list([sheet.title]);
  return sentences[field](sheet.title, sheet[field]);
}

/** The id of the fact behind a nomination. */
export function nominationId(index: number): string {
  return `nomination-${index}`;
}

/** How central a nomination is. */
export function nominationCentrality({ won }: Nomination): number {
  return won ? 0.6 : 0.4;
}

/** A nomination in a sentence. */
export function nominationStatement(sheet: FilmSheet, nomination: Nomination): LocalText {
  return sentences.nomination(sheet.title, nomination);
}

function nominationFact(sheet: FilmSheet, nomination: Nomination, index: number): Fact | undefined {
  const carriers = sheet.carriers.awards;
  if (nomination.words === undefined || carriers === undefined) return undefined;
  return {
    id: nominationId(index),
    topic: 'awards',
    subject: sheet.id,
    relation: nomination.won ? 'won' : 'nominated-for',
    value: { text: nomination.words },
    with: {},
    sources: refsOfField(carriers, 'awards'),
    spoiler: false,
    statement: nominationStatement(sheet, nomination),
    foils: [],
    accepts: [],
    centrality: nominationCentrality(nomination),
  };
}

/** A sheet as a facts file: the same film, its people and places as entities, and every fact with its sources. */
export function factsOfSheet(sheet: FilmSheet): FactsFile {
  const fields = Object.keys(ABOUT) as SheetFact[];
  const facts = [
    ...fields.flatMap((field) => factOfSheet(sheet, field) ?? []),
    ...furtherCast(sheet),
    ...sheet.awards.flatMap((nomination, index) => nominationFact(sheet, nomination, index) ?? []),
  ];
  const entities = new Map<string, FactsFile['entities'][number]>();
  for (const field of fields) {
    const { type } = ABOUT[field];
    if (type === 'year') continue;
    const others = sheet.accounts
      .filter((account) => account.field === field)
      .flatMap(({ values }) => values);
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
      statement: sentences.cast(sheet.title, values.map(String)),
      foils: [],
      accepts: [],
      centrality: ABOUT.cast.centrality,
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

/** What each source says about a contested field. */
export function accountsOf(sheet: FilmSheet, field: SheetFact): NonNullable<Fact['accounts']> {
  const values = valuesOf(sheet, field);
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
