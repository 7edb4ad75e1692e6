import type { Question } from '../../quiz/question.ts';
import type { Nomination } from '../../facts/sheet.ts';
import { splitRef } from '../checks/check.ts';
import { distractorsOf, keysOf } from '../checks/parts.ts';
import { rankOf } from '../rank.ts';
import { kinOf } from './names.ts';
import { allNames, type Shelf, type ShelfFilm } from './shelf.ts';

/** Years among the options keep at least this distance from every year that any source gives. */
const LEAST_GAP = 3;
/** Films whose order is asked are at least so far apart by every source. */
const SAFE_GAP = 4;

/**
 * Looks a question across films up again, in everything that any source says, what other sources say included: is each
 * wrong answer wrong, and each right one right? It reads the question as a player does, from its words, and shares none
 * of the drawing.
 * @returns a message for each conflict; empty for a sound question, and for one that is not across films
 */
export function conflictsOf(question: Question, shelf: Shelf): string[] {
  const film = shelf.film(question.film);
  if (!isAcrossFilms(question)) return [];
  if (!film) return [`no film ${question.film} is at hand: give the films that the bank was made from`];
  const look = LOOKS[question.template.slice('films/'.length).replace(/-truth$/, '')];
  return look?.(question, film, shelf) ?? [];
}

/** Whether a question was drawn from all films, so that its wrong answers stand in no one film's facts. */
export function isAcrossFilms({ template }: Question): boolean {
  return template.startsWith('films/');
}

type Look = (question: Question, film: ShelfFilm, shelf: Shelf) => string[];

const LOOKS: Readonly<Record<string, Look>> = {
  director: (question, film) => peopleOf(question, film, film.sheet.directors),
  'director-typed': (question, film) => peopleOf(question, film, film.sheet.directors),
  cast: (question, film) => peopleOf(question, film, film.sheet.cast),
  'cast-several': (question, film) => peopleOf(question, film, film.sheet.cast),
  'both-films': (question, film, shelf) =>
    filmsOf(question, shelf)
      .flatMap((one) => peopleOf(question, one, one.sheet.cast))
      .concat(
        filmsOf(question, shelf).length < 2 ? [`only ${film.sheet.title} is behind it: name both films`] : [],
      ),
  author: (question, film) => peopleOf(question, film, film.sheet.basedOn?.authors ?? []),
  'directed-by': (question, film, shelf) => filmsBy(question, film, shelf, (one) => one.sheet.directors),
  'directed-several': (question, film, shelf) => filmsBy(question, film, shelf, (one) => one.sheet.directors),
  starring: (question, film, shelf) => filmsBy(question, film, shelf, (one) => one.sheet.cast),
  'both-people': (question, film, shelf) => filmsBy(question, film, shelf, (one) => one.sheet.cast),
  clues: (question, film, shelf) =>
    distractorsOf(question).flatMap(({ id }) => {
      const other = shelf.film(id);
      const shared = other?.everybody.some((kin) => film.directors.some((person) => person.kin === kin));
      return shared === true
        ? [`"${other?.sheet.title ?? id}" has people of the clues, too: replace it`]
        : [];
    }),
  'match-directors': (question, _, shelf) => pairsOf(question, shelf, (one) => one.sheet.directors),
  'match-cast': (question, _, shelf) => pairsOf(question, shelf, (one) => one.sheet.cast),
  'match-years': (question, _, shelf) => apart(filmsOf(question, shelf), SAFE_GAP),
  'in-order': (question, _, shelf) => apart(filmsOf(question, shelf), SAFE_GAP),
  first: (question, film, shelf) => end(question, film, shelf, 1),
  last: (question, film, shelf) => end(question, film, shelf, -1),
  year: yearsOf,
  'year-number': yearsOf,
  'disputed-year': yearsOf,
  'disputed-year-number': yearsOf,
  'oscar-film': (question, film, shelf) =>
    distractorsOf(question)
      .filter(({ id }) => {
        const awards = awardsBehind(question, film);
        return shelf
          .film(id)
          ?.sheet.awards.some((award) => award.won && awards.some((own) => isSamePrize(own, award)));
      })
      .map(({ text }) => `"${text.en}" won as well: replace it`),
  'oscar-nominees': (question, film, shelf) =>
    distractorsOf(question)
      .filter(({ id }) => {
        const awards = awardsBehind(question, film);
        return shelf.film(id)?.sheet.awards.some((award) => awards.some((own) => isSamePrize(own, award)));
      })
      .map(({ text }) => `"${text.en}" was nominated as well: replace it`),
  'oscar-winner': (question, film, shelf) => {
    const winners = awardsBehind(question, film).flatMap(({ body, ceremony, category }) =>
      shelf
        .nominations(body.en, ceremony, category)
        .map((one) => one.film.sheet.awards[one.index])
        .flatMap((award) => (award?.won === true ? award.nominees.map(kinOf) : [])),
    );
    return distractorsOf(question)
      .filter(({ text }) => winners.includes(kinOf(text.en)))
      .map(({ text }) => `"${text.en}" won as well: replace it`);
  },
  genre: (question, film) => {
    const known = [
      ...film.sheet.genres,
      ...film.sheet.accounts.flatMap(({ field, values }) => (field === 'genres' ? values.map(String) : [])),
    ];
    return distractorsOf(question)
      .filter(({ text }) => known.includes(text.en))
      .map(({ text }) => `"${text.en}" is a genre of ${film.sheet.title} as well: replace it`);
  },
};

/** People among the options: none of the wrong ones may have to do with the film, under any spelling. */
function peopleOf(question: Question, film: ShelfFilm, right: readonly string[]): string[] {
  const { title } = film.sheet;
  const known = new Set(allNames(film.sheet).map(kinOf));
  const rightKin = new Set(right.map(kinOf));
  if (question.kind === 'text')
    return rightKin.has(kinOf(question.key.en))
      ? []
      : [`${question.key.en} is not the answer for ${title}: mend the key`];
  if (question.kind === 'truth') {
    // A title can hold a name, too.
    const said = question.stem.en.replace(/“.*”/, '');
    const isSaid = right.some((name) => said.includes(name));
    return isSaid === (question.key === 'true') ? [] : [`the statement is ${isSaid}: mend the key`];
  }
  return [
    ...keysOf(question)
      .filter(({ text }) => !rightKin.has(kinOf(text.en)))
      .map(({ text }) => `"${text.en}" is not right for ${title}: mend the key`),
    ...distractorsOf(question)
      .filter(({ text }) => known.has(kinOf(text.en)))
      .map(({ text }) => `"${text.en}" has to do with ${title}, too: replace it`),
  ];
}

/** Films among the options: the people whom the stem names are in the right ones, and have nothing to do with the others. */
function filmsBy(
  question: Question,
  film: ShelfFilm,
  shelf: Shelf,
  listOf: (film: ShelfFilm) => readonly string[],
): string[] {
  const named = listOf(film)
    .filter((name) => question.stem.en.includes(name))
    .map(kinOf);
  if (named.length === 0) return [`the stem names nobody of ${film.sheet.title}: mend it`];
  const isIn = (id: string, names: (one: ShelfFilm) => readonly string[], all: boolean) => {
    const kins = names(shelf.film(id) ?? film).map(kinOf);
    return all ? named.every((kin) => kins.includes(kin)) : named.some((kin) => kins.includes(kin));
  };
  return [
    ...keysOf(question)
      .filter(({ id }) => !isIn(id, listOf, true))
      .map(({ text }) => `"${text.en}" is not right: mend the key`),
    ...distractorsOf(question)
      .filter(({ id }) => isIn(id, (one) => allNames(one.sheet), false))
      .map(({ text }) => `"${text.en}" is right as well: replace it`),
  ];
}

function pairsOf(question: Question, shelf: Shelf, listOf: (film: ShelfFilm) => readonly string[]): string[] {
  if (question.kind !== 'match') return [];
  const names = new Map(question.options.map(({ id, text }) => [id, text.en]));
  return question.prompts.flatMap(({ id, text }) => {
    const film = shelf.film(id);
    if (!film) return [`no film ${id} is at hand: give the films that the bank was made from`];
    const partner = names.get(question.key[id] ?? '') ?? '';
    const known = new Set(allNames(film.sheet).map(kinOf));
    const others = [...names.values()].filter((name) => name !== partner && known.has(kinOf(name)));
    const isRight = listOf(film).map(kinOf).includes(kinOf(partner));
    return [
      ...(isRight ? [] : [`"${partner}" is not the partner of "${text.en}": mend the key`]),
      ...others.map((name) => `"${name}" goes with "${text.en}", too: replace one of them`),
    ];
  });
}

function yearsOf(question: Question, film: ShelfFilm): string[] {
  const { year, title } = film.sheet;
  if (question.kind === 'number') return question.key === year ? [] : [`the key is not ${year}: mend it`];
  if (question.kind === 'truth') {
    const said = Number(/(\d{4})\.$/.exec(question.stem.en)?.[1]);
    const isTrue = said === year;
    if (isTrue !== (question.key === 'true')) return [`the statement is ${isTrue}: mend the key`];
    return isTrue || isFar(said, film)
      ? []
      : [`${said} is next to a year that a source gives for ${title}: replace it`];
  }
  return distractorsOf(question)
    .map(({ text }) => rankOf(text.en)?.rank ?? 0)
    .filter((wrong) => !isFar(wrong, film))
    .map((wrong) => `${wrong} is next to a year that a source gives for ${title}: replace it`);
}

function isFar(year: number, film: ShelfFilm): boolean {
  return film.years.every((known) => Math.abs(known - year) >= LEAST_GAP);
}

function apart(films: readonly ShelfFilm[], gap: number): string[] {
  const sorted = films.toSorted((one, other) => one.sheet.year - other.sheet.year);
  return sorted
    .slice(1)
    .filter((film, index) => Math.min(...film.years) - Math.max(...(sorted[index]?.years ?? [])) < gap)
    .map(({ sheet }) => `${sheet.title} is too near in time to another film: replace it`);
}

function end(question: Question, film: ShelfFilm, shelf: Shelf, sign: 1 | -1): string[] {
  return distractorsOf(question).flatMap(({ id, text }) => {
    const other = shelf.film(id);
    const gaps = (other?.years ?? []).flatMap((year) => film.years.map((own) => sign * (year - own)));
    return Math.min(...gaps) >= SAFE_GAP ? [] : [`"${text.en}" is too near in time to the key: replace it`];
  });
}

/** The film's nominations that a question stands on. */
function awardsBehind(question: Question, film: ShelfFilm): Nomination[] {
  return question.facts.flatMap(
    (ref) => film.sheet.awards[Number(/^nomination-(\d+)$/.exec(ref)?.[1] ?? -1)] ?? [],
  );
}

function isSamePrize(one: Nomination, other: Nomination): boolean {
  return one.body.en === other.body.en && one.ceremony === other.ceremony && one.category === other.category;
}

/** The films that a question's facts are about. */
function filmsOf(question: Question, shelf: Shelf): ShelfFilm[] {
  const ids = new Set(question.facts.map((ref) => splitRef(question, ref)[0]));
  return [...ids].flatMap((id) => shelf.film(id) ?? []);
}
