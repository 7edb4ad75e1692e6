import type { FactBook } from '../../../facts/book.ts';
import { type FilmYear, filmYearsOf } from '../../filmYears.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Years of films that lie closer differ too often between sources, unless one first-class source gives both. */
const LEAST_GAP = 4;
const LEAST_FILMS = 3;

/** Has films that the reception names put in order, the oldest first. */
export const orderFilms: Template = {
  id: 'reception/order-films',
  asks,
  write: ({ book }) =>
    filmYearsOf(book).flatMap((films) =>
      chainsOf(book, films).flatMap((chain, turn): Draft[] => {
        const [first, ...more] = chain.map(({ fact }) => fact);
        if (!first) return [];
        return [
          {
            id: questionId('reception/order-films', ...chain.map(({ film }) => film.id)),
            template: 'reception/order-films',
            kind: 'order',
            facts: [first, ...more],
            stem: sayInTurn(turn, 'reception.orderFilms'),
            sequence: chain.map(({ film }) => film),
          },
        ];
      }),
    ),
};

/** The longest runs of films that are far enough apart, each film being in one run as the last that fits, or in all. */
function chainsOf(book: FactBook, films: readonly FilmYear[]): FilmYear[][] {
  const chains: FilmYear[][] = [];
  for (const one of films) {
    const chain: FilmYear[] = [];
    // A chain has this film for certain, so that films close to each other get chains of their own.
    for (const other of films) {
      const isFar = [one, ...chain].every((taken) => taken === other || areApart(book, taken, other));
      if (isFar) chain.push(other);
    }
    const isNew = chains.every((known) => known.some((film, index) => film !== chain[index]));
    if (chain.length >= LEAST_FILMS && isNew) chains.push(chain);
  }
  return chains;
}

function areApart(book: FactBook, one: FilmYear, other: FilmYear): boolean {
  const firstClass = ({ fact }: FilmYear) =>
    fact.sources.map(({ id }) => id).filter((id) => book.source(id)?.weight === 'first');
  const least = firstClass(one).some((id) => firstClass(other).includes(id)) ? 1 : LEAST_GAP;
  return Math.abs(one.at - other.at) >= least;
}
