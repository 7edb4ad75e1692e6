import type { PageName, PageValue } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import { entitiesOf, type Value } from '../../facts/value.ts';

/** An entity's name, with the one in its own script where a source has it. */
export function pageName({ name, original }: Entity): PageName {
  return { text: name, ...(original !== undefined && { original }) };
}

/** The name of the entity with an id; a facts file that passed its schema has one for each. */
export function nameOf(book: FactBook, id: string): PageName {
  const entity = book.entity(id);
  return entity ? pageName(entity) : { text: { en: id } };
}

/** What a fact says, its entities by name. */
export function pageValue(book: FactBook, value: Value): PageValue {
  if ('text' in value) return { text: value.text };
  if ('number' in value) return { number: value.number, unit: value.unit };
  if ('date' in value) return { date: value.date };
  return { names: entitiesOf(value).map((id) => nameOf(book, id)) };
}

/** The ids of all entities that a fact names: subject, value, and what goes with it. */
export function idsIn(fact: Fact): string[] {
  return [...new Set([fact.subject, ...entitiesOf(fact.value), ...Object.values(fact.with)])];
}

/** Every spelling of every name in a fact, the film's own left out, which would be in nearly all. */
export function spellingsIn(book: FactBook, fact: Fact): string[] {
  const spellings = idsIn(fact)
    .filter((id) => id !== book.file.film.id)
    .map((id) => book.entity(id))
    .filter((entity) => entity !== undefined)
    .flatMap(({ name, original, aliases }) => [name.en, name.zh, original, ...aliases]);
  return [...new Set(spellings.filter((spelling) => spelling !== undefined))];
}
