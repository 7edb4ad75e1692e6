import type { FilmPage } from '../../contract/filmPage.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { FoundBanks } from '../library/library.ts';
import type { FactsShelf } from './factsShelf.ts';
import { filmPageOf } from './filmPage.ts';
import { questionsPage } from './questionsPage.ts';

/**
 * The page of a film: from its facts file, or else from the questions of the banks.
 * @returns the page, or that no file and no bank knows the film
 */
export function loadFilm(
  id: string,
  { cards, ofFilm }: FoundBanks,
  { books, problems }: ReturnType<FactsShelf['read']>,
  factsFolder: string,
): Result<FilmPage> {
  const questions = ofFilm(id);
  const book = books.get(id);
  if (book) return ok({ ...filmPageOf(book, questions), factsFolder, problems });
  const [card] = cards(new Set([id]));
  if (card) return ok({ ...questionsPage(card, questions), factsFolder, problems });
  // A file that can't be read may be the one that was looked for.
  const [first] = problems;
  if (first) return { ok: false, problem: first };
  return failed(
    'film-unknown',
    `No bank and no facts file is about the film ${id}. Go back and choose another.`,
    {
      film: id,
    },
  );
}
