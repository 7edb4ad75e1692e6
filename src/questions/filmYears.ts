import type { FactBook } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { type Candidate, candidateOf, candidatesOf } from './candidate.ts';
import { groupsOf } from './groups.ts';
import { askable } from './template.ts';

/** The year that a source gives for a film which it names beside the one that the facts are about. */
export interface FilmYear {
  fact: Fact;
  film: Candidate;
  year: Candidate;
  /** The year as a figure. */
  at: number;
}

/** The years of other films that the reception names, earliest first, in groups that may stand in one question. */
export function filmYearsOf(book: FactBook): FilmYear[][] {
  const facts = askable(book, 'year').filter(({ topic }) => topic === 'reception');
  return groupsOf(book, facts).map(({ own, also }) =>
    [...own, ...also]
      .flatMap((fact): FilmYear[] => {
        const film = book.entity(fact.subject);
        const [year] = candidatesOf(book, fact.value);
        if (film?.type !== 'film' || !year || !('number' in fact.value)) return [];
        return [{ fact, film: candidateOf(film), year, at: fact.value.number }];
      })
      .sort((a, b) => a.at - b.at),
  );
}
