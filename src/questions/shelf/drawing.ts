import type { Chance } from '../random.ts';
import { isLikeLength } from './names.ts';
import type { Person, Shelf, ShelfFilm } from './shelf.ts';

/** Wrong answers come from films at most so many years away. */
export const ERA = 8;
/** How often chance may try in one group of films before the next, wider group. */
const TRIES = 14;

/**
 * Draws films that are like one film: of its genre, its country and its era as long as there are some, then of its
 * country and era, its genre and era, and its era alone.
 * @param accept says whether a film can be taken, which it then is
 * @param years how far from the film's year
 */
export function visitLike(
  shelf: Shelf,
  film: ShelfFilm,
  chance: Chance,
  accept: (other: ShelfFilm) => boolean,
  isEnough: () => boolean,
  years: readonly [number, number] = [-ERA, ERA],
): void {
  const { year, genres, countries } = film.sheet;
  const [country = ''] = countries;
  const groups: [string, string][] = [
    ...genres.slice(0, 2).map((genre): [string, string] => [genre, country]),
    ['', country],
    ...genres.slice(0, 1).map((genre): [string, string] => [genre, '']),
    ['', ''],
  ];
  for (const [genre, land] of groups) {
    const { list, from, size } = shelf.between(genre, land, year + years[0], year + years[1]);
    for (let tries = Math.min(TRIES, 2 * size); tries > 0; tries -= 1) {
      if (isEnough()) return;
      const other = shelf.films[list[from + chance.below(size)] ?? -1];
      if (other && other !== film) accept(other);
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
    if (!other.isFit || !other.isOnly || !isLikeLength(other.sheet.title, film.sheet.title)) return false;
    if (isLikeTitle(other, film) || drawn.some((one) => isLikeTitle(one, other)) || !accept(other)) return false;
    drawn.push(other);
    return true;
  };
  visitLike(shelf, film, chance, take, () => drawn.length === count, years);
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
  const take = (other: ShelfFilm) => {
    const many = Math.min(other[job].length, KNOWN_CAST);
    const person = many === 0 ? undefined : other[job][many === 1 ? 0 : chance.below(many)];
    if (!person?.isFit || !accept(person)) return false;
    if ([...beside, ...drawn].some((one) => isLikeName(one, person))) return false;
    if (!beside.every((one) => isLikeLength(one.name, person.name))) return false;
    drawn.push(person);
    return true;
  };
  visitLike(shelf, film, chance, take, () => drawn.length === count);
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
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  return one.length >= STEM_LETTERS && one.slice(0, STEM_LETTERS) === other.slice(0, STEM_LETTERS);
}
