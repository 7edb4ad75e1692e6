import type { AwardResult, PageAward } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import { entitiesOf } from '../../facts/value.ts';
import { nameOf } from './pageNames.ts';
import { shownStanding } from './standing.ts';

/** What each relation between somebody and a category says about the outcome. To be listed says nothing. */
const RESULTS = new Map<string, AwardResult>([
  ['listed-for', 'unknown'],
  ['nominated-for', 'nominated'],
  ['won', 'won'],
]);
/** The relations that put somebody into the table of awards; each needs a `body`. */
export const LISTING_RELATIONS: ReadonlySet<string> = new Set(RESULTS.keys());

/**
 * The awards by the body that gave them. What came of a listing is only known where a fact says it, and that fact is
 * not one of those that are never asked.
 */
export function awardsOf(book: FactBook): PageAward[] {
  const listings = book.file.facts.filter(
    (fact) => LISTING_RELATIONS.has(fact.relation) && fact.with['body'] !== undefined,
  );
  const bodies = [...new Set(listings.map((fact) => fact.with['body'] ?? ''))];
  return bodies.map((body) => {
    const edition = editionOf(book, body);
    return {
      body: nameOf(book, body),
      ...(edition && { edition }),
      rows: rowsOf(
        book,
        listings.filter((fact) => fact.with['body'] === body),
      ),
    };
  });
}

function editionOf(book: FactBook, body: string): PageAward['edition'] {
  const fact = book.file.facts.find(({ subject, relation }) => subject === body && relation === 'edition');
  return fact && 'number' in fact.value ? { number: fact.value.number, fact: fact.id } : undefined;
}

/** One row for each person and category, however many facts speak of them. */
function rowsOf(book: FactBook, listings: readonly Fact[]): PageAward['rows'] {
  const rows = new Map<string, PageAward['rows'][number]>();
  for (const fact of listings) {
    const { status } = shownStanding(book, fact);
    const result = status === 'never' ? 'unknown' : (RESULTS.get(fact.relation) ?? 'unknown');
    for (const category of entitiesOf(fact.value)) {
      const key = `${fact.subject} ${category}`;
      const before = rows.get(key);
      const isBetter = before && rankOf(result) > rankOf(before.result);
      if (before && !isBetter) continue;
      rows.set(key, {
        category: nameOf(book, category),
        who: nameOf(book, fact.subject),
        result,
        status,
        fact: fact.id,
      });
    }
  }
  return [...rows.values()];
}

const rankOf = (result: AwardResult): number => ['unknown', 'nominated', 'won'].indexOf(result);
