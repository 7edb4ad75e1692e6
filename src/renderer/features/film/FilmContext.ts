import { createContext, useContext } from 'react';
import type { PageFact } from '../../../contract/filmPage.ts';

/** What every part of the film page needs of the others. */
export interface FilmPlace {
  /** Goes to a fact: whatever hides it is taken away, and it gets the light. */
  goTo: (fact: string) => void;
  /** The address of a fact, for links. */
  addressOf: (fact: string) => string;
  fact: (id: string) => PageFact | undefined;
  /** Whether a fact is covered because it gives the plot away. */
  isCovered: (fact: PageFact) => boolean;
  lift: (fact: PageFact) => void;
}

export const FilmContext = createContext<FilmPlace | null>(null);

/** The film page around a part of it. */
export function useFilmPlace(): FilmPlace {
  const place = useContext(FilmContext);
  if (!place) throw new Error('A part of the film page stands outside of it.');
  return place;
}
