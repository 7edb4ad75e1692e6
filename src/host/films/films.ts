import type { FilmPage } from '../../contract/filmPage.ts';
import type { Result } from '../../contract/result.ts';
import type { FoundBanks } from '../library/library.ts';
import { createFactsShelf, type FactsShelf } from './factsShelf.ts';
import { loadFilm } from './loadFilm.ts';

/** What is known of films beside their questions, in a file of its own: it takes the reader of YAML. */
export interface Films {
  shelf: FactsShelf;
  /** The page of a film. */
  page: (film: string, library: FoundBanks) => Result<FilmPage>;
}

/** Makes the shelf of facts and the pages from it. */
export function createFilms(shippedFacts: string, factsFolder: string): Films {
  const shelf = createFactsShelf(shippedFacts, factsFolder);
  return { shelf, page: (film, library) => loadFilm(film, library, shelf.read(), factsFolder) };
}
