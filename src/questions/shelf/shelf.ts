import type { Fact } from '../../facts/fact.ts';
import { plainText } from '../../facts/names.ts';
import type { FilmSheet } from '../../facts/sheet.ts';
import { factOfSheet, nominationFact, type SheetFact, slugOf } from '../../facts/sheetFacts.ts';
import type { LocalText } from '../../facts/text.ts';
import { contentWords } from '../checks/words.ts';
import { phrasing } from '../wording.ts';
import { isFitName, isFitTitle, isShownAgain, kinOf, originalTitle } from './names.ts';

/** Somebody by name. Namesakes are one entry, since names carry no id. */
export interface Person {
  /** Place among `Shelf.people`. */
  index: number;
  name: string;
  /** A slug of the name. */
  id: string;
  /** People with the same number may be one person: see `kinOf`. */
  kin: number;
  /** Whether the name can be an option. */
  isFit: boolean;
  /** The words of the name that can give it away. */
  words: readonly string[];
  /** Films, by index, in the order of their years. */
  directed: number[];
  acted: number[];
}

/** A film with what other films need to know of it. */
export interface ShelfFilm {
  /** Place among `Shelf.films`. */
  index: number;
  sheet: FilmSheet;
  /** How a sentence names it: with its year, where another film has the same title. */
  title: LocalText;
  /** The words of the title that can give it away. */
  words: readonly string[];
  /** No other film has this title. */
  isOnly: boolean;
  /** Whether it can be asked about, and be an option: not a row for an old film shown again, nor one of two that nothing tells apart. */
  isClear: boolean;
  /** Whether its title can be an option. */
  isFit: boolean;
  directors: readonly Person[];
  cast: readonly Person[];
  /** The kin of everybody whom any source connects with the film, in whatever job. */
  everybody: readonly number[];
  /** Every year that any source gives. */
  years: readonly number[];
  /** 0 to 1: how many have probably heard of it, as far as lists and awards tell. */
  fame: number;
}

/** All films at hand, with the look-ups that questions across films need. */
export interface Shelf {
  /** By year, then by id. */
  films: readonly ShelfFilm[];
  people: readonly Person[];
  /** How many different numbers `Person.kin` has. */
  kinds: number;
  film(id: string): ShelfFilm | undefined;
  /** Films of a genre and a country (either may be left out) from one year to another, as places in `films`. */
  between(genre: string, country: string, from: number, to: number): Slice;
  /** The nominations of a ceremony in a category. */
  nominations(body: string, ceremony: number, category: string): readonly Nominated[];
  /** The films with nominations at a ceremony. */
  atCeremony(body: string, ceremony: number): readonly ShelfFilm[];
  /** The films that were made from another work, from one year to another. */
  adapted(from: number, to: number): ShelfFilm[];
  /** Everybody who has somebody's family name. */
  family(person: Person): readonly Person[];
  fact(film: ShelfFilm, field: SheetFact): Fact | undefined;
}

/** A part of a list, without a copy. */
export interface Slice {
  list: readonly number[];
  from: number;
  size: number;
}

/** One nomination with its film. */
export interface Nominated {
  film: ShelfFilm;
  /** Its place among the film's awards. */
  index: number;
}

/** A title that films of one year share says nothing even with the year beside it. */
const NOBODY: readonly number[] = [];

/**
 * Puts films on the shelf. The order in which they come makes no difference.
 * @param sheets one a film; of two with one id the first is kept
 */
export function openShelf(sheets: readonly FilmSheet[]): Shelf {
  const sorted = [...new Map(sheets.toReversed().map((sheet) => [sheet.id, sheet])).values()].sort(
    (one, other) => one.year - other.year || (one.id < other.id ? -1 : 1),
  );
  const roll = openRoll();
  const plain = sorted.map(({ title }) => plainText(title));
  const titles = Map.groupBy(sorted.keys(), (index) => plain[index] ?? '');
  const films = sorted.map((sheet, index): ShelfFilm => {
    const alike = titles.get(plain[index] ?? '') ?? NOBODY;
    const isOnly = alike.length === 1;
    const years = yearsOf(sheet);
    const directors = sheet.directors.map(roll.person);
    const cast = sheet.cast.map(roll.person);
    for (const person of new Set(directors)) person.directed.push(index);
    for (const person of new Set(cast)) person.acted.push(index);
    const isTwin = alike.some((other) => other !== index && years.includes(sorted[other]?.year ?? 0));
    return {
      index,
      sheet,
      title: titleText(sheet.title, isOnly ? undefined : sheet.year),
      words: contentWords(sheet.title),
      isOnly,
      isClear: !isTwin && !isShownBefore(sheet, sorted, titles),
      isFit: isFitTitle(sheet.title),
      directors,
      cast,
      everybody: [...new Set(allNames(sheet).map((name) => roll.person(name).kin))],
      years,
      fame: fameOf(sheet),
    };
  });
  const byId = new Map(films.map((film) => [film.sheet.id, film]));
  const groups = groupFilms(films);
  const nominated = groupNominations(films);
  const ceremonies = groupCeremonies(films);
  const adapted = films.filter(({ sheet, isClear }) => sheet.basedOn && isClear);
  let families: Map<string, Person[]> | undefined;
  const facts = new WeakMap<ShelfFilm, Map<SheetFact, Fact | undefined>>();
  return {
    films,
    people: roll.people,
    kinds: roll.kinds(),
    film: (id) => byId.get(id),
    between: (genre, country, from, to) => {
      const group = groups.get(`${genre}|${country}`);
      if (!group) return { list: NOBODY, from: 0, size: 0 };
      const first = placeOfYear(group, films, from);
      return { list: group, from: first, size: placeOfYear(group, films, to + 1) - first };
    },
    nominations: (body, ceremony, category) => nominated.get(`${body}|${ceremony}|${category}`) ?? [],
    atCeremony: (body, ceremony) => ceremonies.get(`${body}|${ceremony}`) ?? [],
    adapted: (from, to) => adapted.filter(({ sheet: { year } }) => year >= from && year <= to),
    family: (person) => (families ??= Map.groupBy(roll.people, familyName)).get(familyName(person)) ?? [],
    fact: (film, field) => {
      let known = facts.get(film);
      if (!known) facts.set(film, (known = new Map<SheetFact, Fact | undefined>()));
      if (!known.has(field)) known.set(field, factOfSheet(film.sheet, field));
      return known.get(field);
    },
  };
}

/** The fact behind a nomination of a film on the shelf. */
export function factOfNomination({ film, index }: Nominated): Fact | undefined {
  return nominationFact(film.sheet, index);
}

/**
 * A title as a sentence names it, in quotes of each language.
 * @param year added where the title alone could mean another film
 */
export function titleText(title: string, year: number | undefined): LocalText {
  return year === undefined
    ? phrasing('films.title.plain').fill({ title })
    : phrasing('films.title.dated').fill({ title, year: String(year) });
}

/** Everybody whom any source connects with a film. */
export function allNames(sheet: FilmSheet): string[] {
  return [
    ...sheet.directors,
    ...sheet.cast,
    ...sheet.accounts.flatMap(({ field, values }) =>
      field === 'directors' || field === 'cast' ? values.map(String) : [],
    ),
    ...sheet.awards.flatMap(({ nominees }) => nominees),
    ...(sheet.basedOn?.authors ?? []),
  ];
}

function yearsOf({ year, accounts }: FilmSheet): number[] {
  const others = accounts.flatMap(({ field, values }) => (field === 'year' ? values.map(Number) : []));
  return others.length === 0 ? [year] : [...new Set([year, ...others])];
}

/** A guess: a long cast list, a second catalogue and above all awards speak for a film that people know. */
function fameOf({ awards, cast, carriers, accounts }: FilmSheet): number {
  const wins = awards.filter(({ won }) => won).length;
  const catalogues = new Set([...Object.values(carriers).flat(), ...accounts.map(({ source }) => source)]).size;
  return Math.min(1, 0.04 * Math.min(cast.length, 8) + 0.08 * catalogues + 0.1 * awards.length + 0.1 * wins);
}

/** Whether a row is an older film shown again. */
function isShownBefore(
  sheet: FilmSheet,
  sorted: readonly FilmSheet[],
  titles: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (isShownAgain(sheet.title)) return true;
  const original = originalTitle(sheet.title);
  return original !== undefined && (titles.get(original) ?? []).some((other) => (sorted[other]?.year ?? 0) < sheet.year);
}

/** Everybody by name, each once. */
function openRoll() {
  const people: Person[] = [];
  const byName = new Map<string, Person>();
  const kins = new Map<string, number>();
  return {
    people,
    kinds: () => kins.size,
    person: (name: string): Person => {
      const known = byName.get(name);
      if (known) return known;
      const kinName = kinOf(name);
      const kin = kins.get(kinName) ?? kins.size;
      kins.set(kinName, kin);
      const person: Person = {
        index: people.length,
        name,
        id: slugOf(name),
        kin,
        isFit: isFitName(name),
        words: contentWords(name),
        directed: [],
        acted: [],
      };
      people.push(person);
      byName.set(name, person);
      return person;
    },
  };
}

/** Films by genre and country, by genre, by country, and all; each list by year. */
function groupFilms(films: readonly ShelfFilm[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  };
  for (const { index, sheet, isClear } of films) {
    if (!isClear) continue;
    const country = sheet.countries[0] ?? '';
    put('|', index);
    if (country !== '') put(`|${country}`, index);
    for (const genre of sheet.genres) {
      put(`${genre}|`, index);
      if (country !== '') put(`${genre}|${country}`, index);
    }
  }
  return groups;
}

function groupNominations(films: readonly ShelfFilm[]): Map<string, Nominated[]> {
  const all = films.flatMap((film) => film.sheet.awards.map((award, index) => ({ film, index, award })));
  const groups = Map.groupBy(all, ({ award }) => `${award.body.en}|${award.ceremony}|${award.category}`);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ film, index }) => ({ film, index }))]));
}

function groupCeremonies(films: readonly ShelfFilm[]): Map<string, ShelfFilm[]> {
  const groups = new Map<string, ShelfFilm[]>();
  for (const film of films) {
    for (const key of new Set(film.sheet.awards.map(({ body, ceremony }) => `${body.en}|${ceremony}`))) {
      groups.set(key, [...(groups.get(key) ?? []), film]);
    }
  }
  return groups;
}

function familyName({ words }: Person): string {
  return words.at(-1) ?? '';
}

/** The first place in a list of films that has a year or a later one. */
function placeOfYear(list: readonly number[], films: readonly ShelfFilm[], year: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((films[list[middle] ?? 0]?.sheet.year ?? 0) < year) low = middle + 1;
    else high = middle;
  }
  return low;
}
