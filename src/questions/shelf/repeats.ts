import { ASKS_FILM, type FilmDraft } from './filmTemplate.ts';
import type { Shelf, ShelfFilm } from './shelf.ts';

/**
 * Makes what leaves out of a film's drafts those that ask what a film before it on the shelf asks: two films of one
 * director can each ask for the order of the same four. The films that a draft is about are written again and compared,
 * so that no bank depends on which others have been made before it.
 * @param write what a template says about a film
 */
export function openRepeats(
  shelf: Shelf,
  write: (film: ShelfFilm, template: string) => readonly FilmDraft[],
): (film: ShelfFilm, drafts: readonly FilmDraft[]) => FilmDraft[] {
  return (film, drafts) => {
    const own = new Set<string>();
    return drafts.filter((draft) => {
      const ids = idsBehind(draft);
      if (ids.length === 0) return true;
      const sign = signOf(draft, ids);
      if (own.has(sign)) return false;
      own.add(sign);
      return !ids.some((id) => {
        const other = shelf.film(id);
        if (!other || other.index >= film.index) return false;
        return write(other, draft.template).some((one) => signOf(one, idsBehind(one)) === sign);
      });
    });
  };
}

/** Two drafts with the same sign ask for the same. */
function signOf({ template, stem }: FilmDraft, ids: readonly string[]): string {
  return `${template} ${stem.en} ${ids.toSorted().join(' ')}`;
}

/** What makes a draft the same as another one of its template and words; nothing where its stem alone does. */
function idsBehind(draft: FilmDraft): string[] {
  switch (draft.kind) {
    case 'order':
      return draft.sequence.map(({ id }) => id);
    case 'select':
      return draft.keys.map(({ id }) => id);
    case 'match':
      return draft.pairs.map(([{ id }]) => id);
    case 'choice':
      return draft.asks === ASKS_FILM ? [draft.key.id] : [];
    case 'text':
    case 'truth':
    case 'number':
    case 'clues':
      return [];
  }
}
