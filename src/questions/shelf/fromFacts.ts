import { openFacts } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactsFile } from '../../facts/file.ts';
import type { FilmSheet, SheetField } from '../../facts/sheet.ts';
import { disputeOf, standingOf } from '../../facts/standing.ts';
import { entitiesOf } from '../../facts/value.ts';

/** The fields that questions across films ask, and the relation under which a facts file has each. */
const RELATIONS = { year: 'year', directors: 'director', genres: 'genre', countries: 'country' } as const;

/**
 * The facts of one film as a sheet, so that it can stand on a shelf beside others. Only what is asked plainly or as one
 * source's word becomes a field; a fact with a qualifier, a dispute or a decision against it does not, but whoever it
 * names counts as connected with the film.
 */
export function sheetOfFacts(file: FactsFile): FilmSheet {
  const book = openFacts(file);
  const names = (fact: Fact) => entitiesOf(fact.value).flatMap((id) => book.entity(id)?.name.en ?? []);
  const facts = new Map<string, Fact>();
  for (const [field, relation] of Object.entries(RELATIONS)) {
    const found = file.facts.filter((fact) => fact.relation === relation && fact.subject === file.film.id);
    const [fact] = found;
    if (!fact || found.length > 1 || disputeOf(book, fact)) continue;
    const { status } = standingOf(book, fact);
    if (status === 'plain' || status === 'attributed') facts.set(field, fact);
  }
  const carriers: Partial<Record<SheetField, readonly string[]>> = {};
  for (const [field, fact] of facts) {
    if (field in RELATIONS) carriers[field as keyof typeof RELATIONS] = fact.sources.map(({ id }) => id);
  }
  const list = (field: string) => {
    const fact = facts.get(field);
    return fact ? names(fact) : [];
  };
  const everybody = file.entities
    .filter(({ type, pool }) => type === 'person' && !pool)
    .map(({ name }) => name.en);
  return {
    id: file.film.id,
    title: file.film.titles.find(({ kind }) => kind === 'display')?.text ?? file.film.id,
    year: file.film.year,
    directors: list('directors'),
    cast: [],
    genres: list('genres'),
    countries: list('countries'),
    basedOn: undefined,
    awards: [],
    accounts: [{ field: 'cast', values: everybody, source: file.sources[0]?.id ?? '' }],
    partial: [],
    carriers,
    sources: file.sources,
    own: (field) => facts.get(field),
  };
}
