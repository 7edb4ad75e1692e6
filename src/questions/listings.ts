import type { FactBook } from '../facts/book.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import { askable } from './template.ts';

/** Whom and what a body listed. */
interface Listings {
  /** All that any source says, what is never asked included. */
  known: Fact[];
  /** What may be asked. */
  askable: Fact[];
}

/** The bodies that give awards and have to do with the film, in the order of the file. */
export function bodiesOf(book: FactBook): Entity[] {
  return book.file.entities.filter(({ type, pool }) => type === 'award-body' && !pool);
}

/**
 * The listings of a body.
 * @param body its id
 */
export function listingsOf(book: FactBook, body: string): Listings {
  const isItsOwn = (fact: Fact) => fact.relation === 'listed-for' && fact.with['body'] === body;
  return { known: book.file.facts.filter(isItsOwn), askable: askable(book).filter(isItsOwn) };
}

/** The fact that says at which of its editions a body listed the film: one for each body, or none. */
export function editionOf(book: FactBook, body: string): Fact | undefined {
  const facts = askable(book, 'edition').filter(
    ({ topic, subject }) => topic === 'awards' && subject === body,
  );
  const [fact, another] = facts;
  return another === undefined && fact && 'number' in fact.value ? fact : undefined;
}
