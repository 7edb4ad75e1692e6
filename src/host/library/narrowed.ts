import type { FilmsOfBanks } from '../../contract/api.ts';
import type { Bank } from '../../quiz/bank.ts';

/**
 * A bank as if it had only the films that are wanted of it.
 * @returns the same bank where none is named: it is wanted whole
 */
export function narrowed(bank: Bank, films: FilmsOfBanks): Bank {
  if (!Object.hasOwn(films, bank.id)) return bank;
  const wanted = new Set(films[bank.id]);
  const timelines = bank.timelines?.map((timeline) => ({
    ...timeline,
    cards: timeline.cards.filter(({ film }) => wanted.has(film)),
  }));
  return {
    ...bank,
    films: bank.films.filter(({ id }) => wanted.has(id)),
    questions: bank.questions.filter(({ film }) => wanted.has(film)),
    ...(timelines && { timelines }),
  };
}
