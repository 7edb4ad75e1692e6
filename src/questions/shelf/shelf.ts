import { plainText } from '../../facts/names.ts';
import type { FilmSheet } from '../../facts/sheet.ts';
import { isContested, type SheetFact, slugOfPlain } from '../../facts/sheetFacts.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Candidate } from '../candidate.ts';
import { contentOf } from '../checks/words.ts';
import { phrasing } from '../wording.ts';
import { openGroups, type Group } from './groups.ts';
import { isFitName, isFitTitle, isSayable, isShownAgain, kinOfWords, originalTitle } from './names.ts';
import { openStances, type Stance } from './stance.ts';

/** Somebody by name. Namesakes are one entry, since names carry no id. */
export interface Person {
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
  /** What has been found out about this person, kept for the next time: see `circle.ts`. */
  company: readonly number[] | undefined;
  colleagues: readonly number[] | undefined;
  isDoubtful: boolean | undefined;
  /** This person as an option, once it was one. */
  option: Candidate | undefined;
}

/** A film with what other films need to know of it. */
export interface ShelfFilm {
  /** Place among `Shelf.films`. */
  index: number;
  sheet: FilmSheet;
  /** How many letters its title has. */
  letters: number;
  /** The words of the title that can give it away. */
  words: readonly string[];
  /** No other film has this title. */
  isOnly: boolean;
  /** Whether it can be asked about: with a title that can be said, not for adults alone, not a row for an old film shown again, nor one of two that nothing tells apart. */
  isClear: boolean;
  /** Whether it can be an option: clear, and its title alone says which film it is and looks like others. */
  isOption: boolean;
  directors: readonly Person[];
  cast: readonly Person[];
  /** The kin of everybody whom any source connects with the film, in whatever job. */
  everybody: readonly number[];
  /** Every year that any source gives. */
  years: readonly number[];
  /** How each field may be asked; without an entry it may not: unknown, incomplete where that matters, or contested. */
  stances: Readonly<Partial<Record<SheetFact | 'awards', Stance>>>;
  /** 0 to 1: how many have probably heard of it, as far as lists and awards tell. */
  fame: number;
  /** This film as an option, once it was one. */
  option: Candidate | undefined;
}

/** All films at hand, with the look-ups that questions across films need. */
export interface Shelf {
  /** By year, then by id. */
  films: readonly ShelfFilm[];
  /** How many different numbers `Person.kin` has. */
  kinds: number;
  film(id: string): ShelfFilm | undefined;
  /** Clear films like one film, from the most like to the least: by genre and country, by country, by genre, all. */
  groupsOf(film: ShelfFilm): readonly Group[];
  /** The clear films that were made from another work. */
  adapted: Group;
  /** The nominations of a ceremony in a category. */
  nominations(body: string, ceremony: number, category: string): readonly Nominated[];
  /** The films with nominations at a ceremony. */
  atCeremony(body: string, ceremony: number): readonly ShelfFilm[];
  /** Everybody who has somebody's family name. */
  family(person: Person): readonly Person[];
  /** How what the sources say of a film's year stands, when they contest it. */
  contestedYear(film: ShelfFilm): Stance | undefined;
}

/** One nomination with its film. */
export interface Nominated {
  film: ShelfFilm;
  /** Its place among the film's awards. */
  index: number;
}

const NOBODY: readonly number[] = [];
/** Most people have one film in one of their jobs: all lists without one are this. */
const NO_FILMS: number[] = [];
/** Films of these genres are no matter for a quiz that a family plays. */
const FOR_ADULTS = new Set(['Erotic', 'Erotica', 'Pornographic', 'Pink']);
/** The fields that questions ask; `countries` only as a clue. */
const ASKED = ['year', 'directors', 'cast', 'genres', 'countries', 'basedOn', 'awards'] as const;
/** The fields of which an incomplete list still gives a question: any one entry is true. */
const MAY_BE_PARTIAL: readonly string[] = ['cast', 'countries', 'awards'];

/**
 * Puts films on the shelf. The order in which they come makes no difference.
 * @param sheets one a film; of two with one id the first is kept
 */
export function openShelf(sheets: readonly FilmSheet[]): Shelf {
  const sorted = [...new Map(sheets.toReversed().map((sheet) => [sheet.id, sheet])).values()].sort(
    (one, other) => one.year - other.year || (one.id < other.id ? -1 : 1),
  );
  const roll = openRoll();
  const stanceOf = openStances();
  const stancesOf = openStancesOf(stanceOf);
  const plain = sorted.map(({ title }) => plainText(title));
  const titles = indexesBy(plain);
  const films = sorted.map((sheet, index): ShelfFilm => {
    const alike = titles.get(plain[index] ?? '') ?? NOBODY;
    const isOnly = alike.length === 1;
    const years = yearsOf(sheet);
    const directors = sheet.directors.map(roll.person);
    const cast = sheet.cast.map(roll.person);
    for (const person of directors) person.directed = withFilm(person.directed, index);
    for (const person of cast) person.acted = withFilm(person.acted, index);
    const isTwin =
      !isOnly && alike.some((other) => other !== index && years.includes(sorted[other]?.year ?? 0));
    const isClear =
      !isTwin &&
      !sheet.genres.some((genre) => FOR_ADULTS.has(genre)) &&
      isSayable(sheet.title) &&
      !isShownBefore(sheet, sorted, titles);
    return {
      index,
      sheet,
      letters: sheet.title.length,
      words: contentOf((plain[index] ?? '').split(' ')),
      isOnly,
      isClear,
      isOption: isClear && isOnly && isFitTitle(sheet.title),
      directors,
      cast,
      everybody: everybodyOf(sheet, directors, cast, roll.person),
      years,
      stances: stancesOf(sheet),
      fame: fameOf(sheet),
      option: undefined,
    };
  });
  const byId = new Map(films.map((film) => [film.sheet.id, film]));
  const nominated = groupNominations(films);
  const ceremonies = groupCeremonies(films);
  const { groupsOf, adapted } = openGroups(films);
  let families: Map<string, Person[]> | undefined;
  return {
    films,
    kinds: roll.kinds(),
    adapted,
    groupsOf,
    film: (id) => byId.get(id),
    nominations: (body, ceremony, category) => nominated.get(`${body}|${ceremony}|${category}`) ?? [],
    atCeremony: (body, ceremony) => ceremonies.get(`${body}|${ceremony}`) ?? [],
    family: (person) => (families ??= Map.groupBy(roll.people(), familyName)).get(familyName(person)) ?? [],
    contestedYear: ({ sheet }) => (isContested(sheet, 'year') ? stanceOf(sheet, 'year', true) : undefined),
  };
}

/** A film as a sentence names it, in quotes of each language: with its year, where another film has the same title. */
export function titleOf({ sheet: { title, year }, isOnly }: ShelfFilm): LocalText {
  return isOnly
    ? phrasing('films.title.plain').fill({ title })
    : phrasing('films.title.dated').fill({ title, year: String(year) });
}

/** Everybody whom any source connects with a film. */
export function allNames(sheet: FilmSheet): string[] {
  return [...sheet.directors, ...sheet.cast, ...furtherNames(sheet)];
}

/** Those beside the director and the cast: whom another source names, nominees, the authors of the original. */
function furtherNames({ accounts, awards, basedOn }: FilmSheet): string[] {
  const names: string[] = [...(basedOn?.authors ?? [])];
  for (const { field, values } of accounts)
    if (field === 'directors' || field === 'cast') names.push(...values.map(String));
  for (const { nominees } of awards) names.push(...nominees);
  return names;
}

/** Adds a film to a list, which holds each once. A list of one takes no more room than it needs. */
function withFilm(films: number[], index: number): number[] {
  if (films.length === 0) return [index];
  if (films.at(-1) !== index) films.push(index);
  return films;
}

function everybodyOf(
  sheet: FilmSheet,
  directors: readonly Person[],
  cast: readonly Person[],
  person: (name: string) => Person,
): number[] {
  const kins: number[] = [];
  const add = ({ kin }: Person) => {
    if (!kins.includes(kin)) kins.push(kin);
  };
  directors.forEach(add);
  cast.forEach(add);
  for (const name of furtherNames(sheet)) add(person(name));
  // A copy has no room for more.
  return kins.slice();
}

type Stances = ShelfFilm['stances'];

/** Works out how the fields of a sheet may be asked. Very many films share one answer, since they have the same sources. */
function openStancesOf(stanceOf: ReturnType<typeof openStances>): (sheet: FilmSheet) => Stances {
  const known = new WeakMap<FilmSheet['carriers'], Map<number, Stances>>();
  return (sheet) => {
    const askable = ASKED.map((field) => isAskable(sheet, field));
    const key = askable.reduce((bits, isSet) => 2 * bits + (isSet ? 1 : 0), 0);
    let ofCarriers = known.get(sheet.carriers);
    if (!ofCarriers) known.set(sheet.carriers, (ofCarriers = new Map<number, Stances>()));
    const before = ofCarriers.get(key);
    if (before) return before;
    const stances: Partial<Record<SheetFact | 'awards', Stance>> = {};
    for (const [at, field] of ASKED.entries()) {
      const stance = askable[at] === true ? stanceOf(sheet, field, false) : undefined;
      if (stance && stance.status !== 'never') stances[field] = stance;
    }
    ofCarriers.set(key, stances);
    return stances;
  };
}

/** Whether a field is known, as completely as it takes, and contested by nobody. */
function isAskable(sheet: FilmSheet, field: (typeof ASKED)[number]): boolean {
  const isKnown =
    field === 'basedOn' ? sheet.basedOn !== undefined : field === 'year' || sheet[field].length > 0;
  if (!isKnown || isContested(sheet, field)) return false;
  return !sheet.partial.includes(field) || MAY_BE_PARTIAL.includes(field);
}

function yearsOf({ year, accounts }: FilmSheet): number[] {
  const years = [year];
  for (const { field, values } of accounts) {
    if (field !== 'year') continue;
    for (const other of values.map(Number)) if (!years.includes(other)) years.push(other);
  }
  return years;
}

/** A guess: a long cast list, a second catalogue and above all awards speak for a film that people know. */
function fameOf({ awards, cast, carriers, accounts }: FilmSheet): number {
  const catalogues = cataloguesOf(carriers);
  const others = new Set(accounts.map(({ source }) => source).filter((source) => !catalogues.has(source)));
  const wins = awards.filter(({ won }) => won).length;
  return Math.min(
    1,
    0.04 * Math.min(cast.length, 8) +
      0.08 * (catalogues.size + others.size) +
      0.1 * awards.length +
      0.1 * wins,
  );
}

const CATALOGUES = new WeakMap<FilmSheet['carriers'], Set<string>>();

/** Every source that carries a field. */
function cataloguesOf(carriers: FilmSheet['carriers']): ReadonlySet<string> {
  let known = CATALOGUES.get(carriers);
  if (!known) CATALOGUES.set(carriers, (known = new Set(Object.values(carriers).flat())));
  return known;
}

/** Whether a row is an older film shown again. */
function isShownBefore(
  sheet: FilmSheet,
  sorted: readonly FilmSheet[],
  titles: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (isShownAgain(sheet.title)) return true;
  const original = originalTitle(sheet.title);
  return (
    original !== undefined &&
    (titles.get(original) ?? []).some((other) => (sorted[other]?.year ?? 0) < sheet.year)
  );
}

/** Everybody by name, each once. */
function openRoll() {
  const byName = new Map<string, Person>();
  const kins = new Map<string, number>();
  return {
    people: () => [...byName.values()],
    kinds: () => kins.size,
    person: (name: string): Person => {
      const known = byName.get(name);
      if (known) return known;
      const plain = plainText(name);
      const words = plain.split(' ');
      const kinName = kinOfWords(words);
      let kin = kins.get(kinName);
      if (kin === undefined) kins.set(kinName, (kin = kins.size));
      const person: Person = {
        name,
        id: slugOfPlain(plain),
        kin,
        isFit: isFitName(name, kinName),
        words: contentOf(words),
        directed: NO_FILMS,
        acted: NO_FILMS,
        company: undefined,
        colleagues: undefined,
        isDoubtful: undefined,
        option: undefined,
      };
      byName.set(name, person);
      return person;
    },
  };
}

function indexesBy(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

function groupNominations(films: readonly ShelfFilm[]): Map<string, Nominated[]> {
  const groups = new Map<string, Nominated[]>();
  for (const film of films) {
    for (const [index, { body, ceremony, category }] of film.sheet.awards.entries()) {
      const key = `${body.en}|${ceremony}|${category}`;
      const group = groups.get(key);
      if (group) group.push({ film, index });
      else groups.set(key, [{ film, index }]);
    }
  }
  return groups;
}

function groupCeremonies(films: readonly ShelfFilm[]): Map<string, ShelfFilm[]> {
  const groups = new Map<string, ShelfFilm[]>();
  for (const film of films) {
    for (const key of new Set(film.sheet.awards.map(({ body, ceremony }) => `${body.en}|${ceremony}`))) {
      const group = groups.get(key);
      if (group) group.push(film);
      else groups.set(key, [film]);
    }
  }
  return groups;
}

function familyName({ words }: Person): string {
  return words.at(-1) ?? '';
}
