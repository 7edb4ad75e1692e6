import type { Chance } from '../random.ts';
import { areLikeLengths, isLikeLength } from './names.ts';
import type { Person, Shelf, ShelfFilm } from './shelf.ts';

/** Wrong answers come from films at most so many years away. */
export const ERA = 8;
/** How often chance may try in one group of films before the next, wider group. */
const TRIES = 14;

/**
 * Visits films that are like one film, by chance: of its genre, its country and its era as long as there are some, then
 * of its country and era, its genre and era, and its era alone.
 * @param visit is shown a film, and says whether that is enough
 * @param years how far from the film's year
 */
export function visitLike(
  shelf: Shelf,
  film: ShelfFilm,
  chance: Chance,
  visit: (other: ShelfFilm) => boolean,
  years: readonly [number, number] = [-ERA, ERA],
): void {
  const { year } = film.sheet;
  for (const group of shelf.groupsOf(film)) {
    const from = group.placeOf(year + years[0]);
    const size = group.placeOf(year + years[1] + 1) - from;
    for (let tries = Math.min(TRIES, 2 * size); tries > 0; tries -= 1) {
      const other = shelf.films[group.films[from + chance.below(size)] ?? -1];
      if (other && other !== film && visit(other)) return;
    }
  }
}

/**
 * Draws films like one film, as wrong answers: with titles that can stand beside its own.
 * @param accept says whether a film is wrong, beyond doubt
 */
export function drawFilms(
  shelf: Shelf,
  film: ShelfFilm,
  chance: Chance,
  count: number,
  accept: (other: ShelfFilm) => boolean,
  years?: readonly [number, number],
): ShelfFilm[] {
  const drawn: ShelfFilm[] = [];
  const take = (other: ShelfFilm) => {
    if (!other.isOption || !areLikeLengths(other.letters, film.letters)) return;
    if (isLikeTitle(other, film) || drawn.some((one) => isLikeTitle(one, other)) || !accept(other)) return;
    drawn.push(other);
  };
  const visit = (other: ShelfFilm) => {
    take(other);
    return drawn.length === count;
  };
  visitLike(shelf, film, chance, visit, years);
  return drawn;
}

/** How many names of a cast list count as those whom people know. */
const KNOWN_CAST = 4;

/**
 * Draws people who work in films like one film, as wrong answers beside somebody.
 * @param job what they do there
 * @param accept says whether somebody is wrong, beyond doubt
 */
export function drawPeople(
  shelf: Shelf,
  film: ShelfFilm,
  job: 'directors' | 'cast',
  beside: readonly Person[],
  chance: Chance,
  count: number,
  accept: (person: Person) => boolean,
): Person[] {
  const drawn: Person[] = [];
  const take = (person: Person) => {
    if (!person.isFit || !accept(person)) return;
    if (beside.some((one) => isLikeName(one, person)) || drawn.some((one) => isLikeName(one, person))) return;
    if (beside.every((one) => isLikeLength(one.name, person.name))) drawn.push(person);
  };
  visitLike(shelf, film, chance, (other) => {
    const many = Math.min(other[job].length, KNOWN_CAST);
    const person = other[job][many < 2 ? 0 : chance.below(many)];
    if (person) take(person);
    return drawn.length === count;
  });
  return drawn;
}

/** Whether two people may be one, or have a family name in common. */
export function isLikeName(one: Person, other: Person): boolean {
  return one.kin === other.kin || one.words.at(-1) === other.words.at(-1);
}

/** Whether one title begins like the other, as parts of a series do, or holds it. */
export function isLikeTitle(one: ShelfFilm, other: ShelfFilm): boolean {
  const [first] = one.words;
  if (first !== undefined && first === other.words[0]) return true;
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  return short.words.every((word) => long.words.includes(word));
}

/** As many letters make two words the same, as the check for leaks has it. */
const STEM_LETTERS = 6;

/** Whether a word of one list gives away a word of the other: the same, its plural, or the same beginning. */
export function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => isSameWord(one, other)));
}

function isSameWord(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  return one.length >= STEM_LETTERS && other.startsWith(one.slice(0, STEM_LETTERS));
}
