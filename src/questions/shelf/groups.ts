import { EARLIEST_FILM, LATEST_FILM } from '../../facts/years.ts';
import type { ShelfFilm } from './shelf.ts';

/** Films in the order of their years. */
export interface Group {
  films: readonly number[];
  /** The place of the first film of a year, or of the first year after it that has one. */
  placeOf(year: number): number;
}

/**
 * Sorts the clear films of a shelf into groups: by genre and country, by genre, by country, and all together.
 * @param films by year
 */
export function openGroups(films: readonly ShelfFilm[]): {
  groupsOf: (film: ShelfFilm) => readonly Group[];
  adapted: Group;
} {
  const lists = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const list = lists.get(key);
    if (list) list.push(index);
    else lists.set(key, [index]);
  };
  const adapted: number[] = [];
  for (const { index, sheet, isClear } of films) {
    if (!isClear) continue;
    const country = sheet.countries[0] ?? '';
    put('|', index);
    if (country !== '') put(`|${country}`, index);
    for (const genre of sheet.genres) {
      put(`${genre}|`, index);
      if (country !== '') put(`${genre}|${country}`, index);
    }
    if (sheet.basedOn) adapted.push(index);
  }
  const groups = new Map([...lists].map(([key, list]) => [key, groupOf(films, list)]));
  const chains = new Map<string, readonly Group[]>();
  const chainOf: (readonly Group[] | undefined)[] = films.map(() => undefined);
  return {
    adapted: groupOf(films, adapted),
    groupsOf: (film) => {
      const known = chainOf[film.index];
      if (known) return known;
      const { genres, countries } = film.sheet;
      const [country = ''] = countries;
      const [first = '', second = ''] = genres;
      const key = `${first}|${second}|${country}`;
      let chain = chains.get(key);
      if (!chain) {
        const keys = [`${first}|${country}`, `${second}|${country}`, `|${country}`, `${first}|`, '|'];
        chain = [...new Set(keys)].flatMap((one) => groups.get(one) ?? []);
        chains.set(key, chain);
      }
      chainOf[film.index] = chain;
      return chain;
    },
  };
}

function groupOf(films: readonly ShelfFilm[], list: readonly number[]): Group {
  const places = new Uint32Array(LATEST_FILM - EARLIEST_FILM + 2);
  for (const index of list) {
    const at = (films[index]?.sheet.year ?? EARLIEST_FILM) - EARLIEST_FILM + 1;
    places[at] = (places[at] ?? 0) + 1;
  }
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const last = places.length - 1;
  return {
    films: list,
    placeOf: (year) => places[Math.min(Math.max(year - EARLIEST_FILM, 0), last)] ?? list.length,
  };
}
