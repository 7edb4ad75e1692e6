import type { PagePerson } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import { entitiesOf } from '../../facts/value.ts';
import { LISTING_RELATIONS } from './awards.ts';
import { idsIn, nameOf, pageName } from './pageNames.ts';

/** Relations whose value is another film of the person who is the fact's subject, even where it is only a phrase. */
const FILM_OF_PERSON = /^(film-of-\d{4}|earlier-films?|later-films?)$/;

/**
 * The people whom the facts name, those who matter most to the film first: a person weighs as much as the most central
 * fact that gives them a part or a job.
 */
export function peopleOf(book: FactBook): PagePerson[] {
  const people = book.file.entities
    .filter(({ type }) => type === 'person')
    .map((entity) => ({ entity, facts: book.file.facts.filter((fact) => idsIn(fact).includes(entity.id)) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ entity, facts }) => ({ person: personOf(book, entity, facts), weight: weightOf(facts) }));
  // Sorting is stable: equals stay in the order of the file.
  return people.sort((a, b) => b.weight - a.weight).map(({ person }) => person);
}

function personOf(book: FactBook, { id, ...entity }: Entity, facts: readonly Fact[]): PagePerson {
  const isSubject = (fact: Fact) => fact.subject === id;
  const parts = facts.filter((fact) => isSubject(fact) && fact.relation === 'plays');
  const jobs = facts.filter((fact) => fact.with['job'] !== undefined);
  const listings = facts.filter(
    (fact) => isSubject(fact) && LISTING_RELATIONS.has(fact.relation) && fact.with['body'] !== undefined,
  );
  const films = facts.filter((fact) => isSubject(fact) && isAboutFilms(book, fact));
  const told = new Set([...parts, ...jobs, ...listings, ...films]);
  return {
    id,
    name: pageName({ id, ...entity }),
    aliases: entity.aliases,
    parts: parts.flatMap((fact) =>
      entitiesOf(fact.value).map((value) => ({ ...nameOf(book, value), fact: fact.id })),
    ),
    jobs: jobs.map((fact) => ({ ...nameOf(book, fact.with['job'] ?? ''), fact: fact.id })),
    listings: listings.flatMap((fact) =>
      entitiesOf(fact.value).map((category) => ({
        category: nameOf(book, category),
        body: nameOf(book, fact.with['body'] ?? ''),
        fact: fact.id,
      })),
    ),
    films: films.flatMap((fact) => {
      if ('text' in fact.value) return [{ text: fact.value.text, fact: fact.id }];
      return entitiesOf(fact.value).map((film) => ({ ...nameOf(book, film), fact: fact.id }));
    }),
    facts: facts.filter((fact) => !told.has(fact)).map((fact) => fact.id),
  };
}

function weightOf(facts: readonly Fact[]): number {
  const own = facts.filter(({ relation, with: others }) => relation === 'plays' || 'job' in others);
  return Math.max(0, ...own.map(({ centrality }) => centrality));
}

function isAboutFilms(book: FactBook, { relation, value }: Fact): boolean {
  const types = entitiesOf(value).map((id) => book.entity(id)?.type);
  return FILM_OF_PERSON.test(relation) || (types.length > 0 && types.every((type) => type === 'film'));
}
