import { chanceFor, lotOf } from '../random.ts';
import { FILM_TEMPLATES } from '../templates/films/index.ts';
import { markCircle, markDirectors } from './circle.ts';
import { type FilmDesk, type FilmDraft, type FilmTemplate, LOTS } from './filmTemplate.ts';
import { type Marks, openMarks } from './marks.ts';
import type { Shelf, ShelfFilm } from './shelf.ts';

/** Lays out what the templates need for one film; what is marked for one is forgotten with the next. */
export function deskOpener(shelf: Shelf): (film: ShelfFilm, seed: number) => FilmDesk {
  const [circle, directors, marks] = [openMarks(shelf.kinds), openMarks(shelf.kinds), openMarks(shelf.kinds)];
  return (film, seed) => {
    const once = (set: Marks, mark: (set: Marks) => void) => {
      let isMarked = false;
      return () => {
        if (isMarked) return set;
        set.clear();
        mark(set);
        isMarked = true;
        return set;
      };
    };
    return {
      shelf,
      film,
      chance: (name) => chanceFor(seed, name),
      circle: once(circle, (set) => {
        markCircle(shelf, film, set);
      }),
      directors: once(directors, (set) => {
        markDirectors(shelf, film, set);
      }),
      marks: () => {
        marks.clear();
        return marks;
      },
    };
  };
}

/** The templates of each lot. */
const BY_LOT: readonly (readonly FilmTemplate[])[] = Array.from({ length: LOTS }, (_, lot) =>
  FILM_TEMPLATES.filter(({ lots }) => lots.includes(lot)),
);

/**
 * Everything that the templates have to say about the film on a desk.
 * @param id of the one template that is wanted; all of them without it
 */
export function writeFilm(desk: FilmDesk, id?: string): FilmDraft[] {
  if (!desk.film.isClear) return [];
  const templates = BY_LOT[lotOf(0, desk.film.sheet.id) % LOTS] ?? [];
  const drafts: FilmDraft[] = [];
  for (const template of templates)
    if (id === undefined || template.id === id) for (const draft of template.write(desk)) drafts.push(draft);
  return drafts;
}
