import { filmYearsOf } from '../../filmYears.ts';
import { evenly } from '../../groups.ts';
import { LEAST_PAIRS } from '../../pairs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_PAIRS = 5;

/** Has films that the reception names put together with their years. */
export const matchYears: Template = {
  id: 'reception/match-years',
  asks,
  write: ({ book }) =>
    filmYearsOf(book)
      .flatMap((films) => {
        const apart = films.filter(({ at }, index) => at !== films[index - 1]?.at);
        return evenly(apart, MOST_PAIRS);
      })
      .flatMap((films, turn): Draft[] => {
        const [first, ...more] = films.map(({ fact }) => fact);
        if (!first || films.length < LEAST_PAIRS) return [];
        return [
          {
            id: questionId('reception/match-years', ...films.map(({ film }) => film.id)),
            template: 'reception/match-years',
            kind: 'match',
            facts: [first, ...more],
            stem: sayInTurn(turn, 'reception.matchYears'),
            pairs: films.map(({ film, year }) => [film, year] as const),
            spare: [],
          },
        ];
      }),
};
