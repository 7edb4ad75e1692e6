import { openWriter } from '../../questions/shelf/generateBanks.ts';
import { bytesOfBank } from './bankBytes.ts';
import type { Shelf, ShelfFilm } from '../../questions/shelf/shelf.ts';

/** A bank as it goes to disk. */
export interface BankFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  questions: number;
}

/** One year's films and what was made of them. */
export interface YearBank {
  films: number;
  /** Undefined where the films bear no question. */
  file: BankFile | undefined;
}

/**
 * Makes a bank a year, the years with the most films first, so that two who share the years end at nearly the same time.
 * @param next gives the place among the years, from 0, of the one to be made; a place past the last ends it
 */
export function* yearBanks(shelf: Shelf, seed: number, next: () => number): Generator<YearBank> {
  const write = openWriter(shelf);
  const years = yearsOf(shelf);
  for (let at = next(); at < years.length; at = next()) {
    const [year, films] = years[at] ?? [0, []];
    const bank = write({ id: `films-${year}`, films, seed });
    const file = bank && {
      name: `${bank.id}.json`,
      bytes: bytesOfBank(bank),
      questions: bank.questions.length,
    };
    yield { films: films.length, file };
  }
}

function yearsOf({ films }: Shelf): [number, ShelfFilm[]][] {
  const byYear = Map.groupBy(films, ({ sheet }) => sheet.year);
  return [...byYear].sort(([, some], [, others]) => others.length - some.length);
}
