import type { BankSummary, FilmsOfBanks, RoundRequest } from '../../../contract/api.ts';
import { plainText } from '../../../facts/names.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

type FilmCard = BankSummary['films'][number];
type Bank = Pick<BankSummary, 'id' | 'films'>;

/** Which banks are wanted, and of which of them not every film. */
export type Chosen = Pick<RoundRequest, 'bankIds' | 'films'>;

/** A film in the bank that it is asked from; a film that is in two banks is there twice. */
export interface FilmInBank {
  bank: Bank;
  film: FilmCard;
}

/** How many films of a bank are wanted. */
export function countOfBank({ bankIds, films }: Chosen, bank: Bank): number {
  return bankIds.includes(bank.id) ? (films?.[bank.id]?.length ?? bank.films.length) : 0;
}

/** How many films there are in the banks, each counted once, and how many of them are wanted. */
export function countFilms(banks: readonly Bank[], chosen: Chosen): { chosen: number; all: number } {
  const all = new Set<string>();
  const wanted = new Set<string>();
  const whole = new Set(chosen.bankIds);
  for (const bank of banks) {
    const some = chosen.films?.[bank.id];
    for (const { id } of bank.films) {
      all.add(id);
      if (!some && whole.has(bank.id)) wanted.add(id);
    }
    if (whole.has(bank.id)) for (const id of some ?? []) wanted.add(id);
  }
  return { chosen: wanted.size, all: all.size };
}

/** Whether a film is asked about from a bank. */
export function isChosen({ bankIds, films }: Chosen, { bank, film }: FilmInBank): boolean {
  return bankIds.includes(bank.id) && (films?.[bank.id]?.includes(film.id) ?? true);
}

/** Takes a whole bank, or none of it. */
export function withBank(chosen: Chosen, bank: Bank, on: boolean): Chosen {
  return put(chosen, bank, on ? bank.films.map(({ id }) => id) : []);
}

/** Takes one film of a bank, or leaves it out. */
export function withFilm(chosen: Chosen, { bank, film }: FilmInBank, on: boolean): Chosen {
  const wanted = filmsOf(chosen, bank);
  return put(chosen, bank, on ? [...wanted, film.id] : wanted.filter((id) => id !== film.id));
}

/** Takes these films as well. */
export function withFilms(chosen: Chosen, found: readonly FilmInBank[]): Chosen {
  const byBank = new Map<Bank, string[]>();
  for (const { bank, film } of found) {
    const ids = byBank.get(bank);
    if (ids) ids.push(film.id);
    else byBank.set(bank, [film.id]);
  }
  return [...byBank].reduce<Chosen>(
    (sum, [bank, ids]) => put(sum, bank, [...filmsOf(sum, bank), ...ids]),
    chosen,
  );
}

/** Takes these films and no others. */
export const onlyFilms = (found: readonly FilmInBank[]): Chosen => withFilms({ bankIds: [] }, found);

/** The ids of the films that are wanted of a bank. */
function filmsOf({ bankIds, films }: Chosen, bank: Bank): readonly string[] {
  if (!bankIds.includes(bank.id)) return [];
  return films?.[bank.id] ?? bank.films.map(({ id }) => id);
}

/** Says how many films of a bank are wanted: a bank without any is not wanted, one with all of them is wanted whole. */
function put({ bankIds, films }: Chosen, bank: Bank, ids: readonly string[]): Chosen {
  const wanted = new Set(ids);
  const others = Object.fromEntries(Object.entries(films ?? {}).filter(([id]) => id !== bank.id));
  const isPart = wanted.size > 0 && wanted.size < new Set(bank.films.map(({ id }) => id)).size;
  const narrowed: FilmsOfBanks = isPart ? { ...others, [bank.id]: [...wanted] } : others;
  return {
    bankIds:
      wanted.size === 0
        ? bankIds.filter((id) => id !== bank.id)
        : bankIds.includes(bank.id)
          ? bankIds
          : [...bankIds, bank.id],
    films: Object.keys(narrowed).length === 0 ? undefined : narrowed,
  };
}

/** The films that hold every word that is looked for, in a title of either language, the original one or the year. */
export function findFilms(banks: readonly Bank[], words: string): FilmInBank[] {
  const wanted = plainText(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  return banks.flatMap((bank) =>
    bank.films
      .filter((film) => {
        const held = wordsOf(film);
        return wanted.every((word) => held.includes(word));
      })
      .map((film) => ({ bank, film })),
  );
}

const known = new WeakMap<FilmCard, string>();

/**
 * Puts together what films can be found by, a bank at a time while nothing else is to be done, so that the first letter
 * of a search is as quick as the others.
 * @returns stops it
 */
export function prepareSearch(banks: readonly Bank[]): () => void {
  const left = [...banks];
  let stop: () => void;
  const next = (): void => {
    for (const film of left.shift()?.films ?? []) wordsOf(film);
    if (left.length > 0) stop = whenIdle(next);
  };
  stop = whenIdle(next);
  return () => {
    stop();
  };
}

/** All that a film can be found by, as plain text; put together once for each. */
function wordsOf(film: FilmCard): string {
  const before = known.get(film);
  if (before !== undefined) return before;
  const { title, originalTitle, year } = film;
  const titles = [title.en, title.zh, originalTitle].filter((text) => text !== undefined);
  const words = [...titles.map(plainText), year].join('\n');
  known.set(film, words);
  return words;
}

/** The first and the last year of a bank's films; null for a bank of one film, which goes by its title. */
export function yearsOf({ films }: Bank): { first: number; last: number } | null {
  if (films.length < 2) return null;
  const years = films.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}
