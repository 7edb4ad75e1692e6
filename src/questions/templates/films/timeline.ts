import { isDoubtful } from '../../shelf/circle.ts';
import { drawFilms, isLikeTitle } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  goTogether,
  type Basis,
  naming,
  soundField,
  stems,
  yearOption,
} from '../../shelf/filmTemplate.ts';
import type { ShelfFilm } from '../../shelf/shelf.ts';

/**
 * Films whose order is asked for are at least so many years apart: with one year between them, a second source turns
 * 7.1 % of all pairs around, with four 0.3 %.
 */
export const SAFE_GAP = 4;
/** The farthest that a film which is not the first or the last may be from it. */
const MOST_GAP = 10;
const MOST_IN_ORDER = 4;
const LEAST_IN_ORDER = 3;
/** The reach, in years, of films to be matched with their years. */
const MATCH_REACH = 14;

const first = stems('films.first');
const last = stems('films.last');
const orders = { director: stems('films.order.director'), cast: stems('films.order.cast') };
const match = stems('films.match.years');

/** Asks which of several films came out first. */
export const firstFilm: FilmTemplate = {
  id: 'films/first',
  lots: [5],
  write: (desk) => writeEnd(desk, firstFilm.id, [SAFE_GAP, MOST_GAP]),
};

/** Asks which of several films came out last. */
export const lastFilm: FilmTemplate = {
  id: 'films/last',
  lots: [7],
  write: (desk) => writeEnd(desk, lastFilm.id, [-MOST_GAP, -SAFE_GAP]),
};

/** Asks for the order of films that somebody directed or is in. */
export const inOrder: FilmTemplate = {
  id: 'films/in-order',
  lots: [1, 3, 8, 10],
  write: (desk) => {
    const { film, shelf } = desk;
    const sound = datable(film);
    if (!sound) return [];
    const id = filmQuestionId(inOrder.id, film);
    const draw = desk.chance(id);
    const careers = [
      { job: 'director', field: 'directors', person: film.directors[0], films: film.directors[0]?.directed },
      { job: 'cast', field: 'cast', person: film.cast[0], films: film.cast[0]?.acted },
    ] as const;
    for (const { job, field, person, films } of careers) {
      const premiseOf = (one: ShelfFilm): Basis | undefined => {
        const premise = soundField(one, field);
        return premise && person && field === 'cast' ? naming(premise, [person]) : premise;
      };
      const premise = premiseOf(film);
      if (!person || !films || !premise || isDoubtful(shelf, person)) continue;
      const premises: Basis[] = [premise];
      const chosen: Basis[] = [sound];
      for (const index of draw.shuffled(films)) {
        if (chosen.length === MOST_IN_ORDER) break;
        const other = shelf.films[index];
        const next = other && datable(other);
        const nextPremise = other && premiseOf(other);
        if (!next || !nextPremise || !isApart(chosen, other)) continue;
        if (chosen.some((one) => isLikeTitle(one.film, other))) continue;
        if (!goTogether([...chosen, ...premises, next, nextPremise])) continue;
        chosen.push(next);
        premises.push(nextPremise);
      }
      if (chosen.length < LEAST_IN_ORDER) continue;
      const [earliest, ...later] = chosen.sort((one, other) => one.film.index - other.film.index);
      if (!earliest) continue;
      return [
        {
          id,
          template: inOrder.id,
          kind: 'order',
          facts: [earliest, ...later, ...premises],
          stem: orders[job].say(draw, { person: person.name }),
          sequence: [earliest, ...later].map((one) => filmOption(one.film)),
        },
      ];
    }
    return [];
  },
};

/** Asks which of several films is from which year. */
export const matchYears: FilmTemplate = {
  id: 'films/match-years',
  lots: [3, 7, 11],
  write: (desk) => {
    const { film, shelf } = desk;
    const sound = datable(film);
    if (!sound || match.holds(film.words)) return [];
    const id = filmQuestionId(matchYears.id, film);
    const draw = desk.chance(id);
    const chosen: [Basis, ...Basis[]] = [sound];
    drawFilms(
      shelf,
      film,
      draw,
      3,
      (other) => {
        const next = datable(other);
        if (!next || !isApart(chosen, other) || !goTogether([...chosen, next])) return false;
        chosen.push(next);
        return true;
      },
      [-MATCH_REACH, MATCH_REACH],
    );
    if (chosen.length < 4) return [];
    return [
      {
        id,
        template: matchYears.id,
        kind: 'match',
        facts: chosen,
        stem: match.say(draw, {}),
        pairs: chosen.map((one) => [filmOption(one.film), yearOption(one.film.sheet.year)] as const),
        spare: [],
      },
    ];
  },
};

function writeEnd(desk: FilmDesk, template: string, years: readonly [number, number]) {
  const { film, shelf } = desk;
  const sound = datable(film);
  const wording = years[0] > 0 ? first : last;
  if (!sound || wording.holds(film.words)) return [];
  const id = filmQuestionId(template, film);
  const draw = desk.chance(id);
  const chosen: [Basis, ...Basis[]] = [sound];
  const wrong = drawFilms(
    shelf,
    film,
    draw,
    3,
    (other) => {
      const next = datable(other);
      if (!next || !goTogether([...chosen, next])) return false;
      chosen.push(next);
      return true;
    },
    years,
  );
  if (wrong.length < 3) return [];
  return [
    {
      id,
      template,
      asks: ASKS_VALUE,
      kind: 'choice' as const,
      facts: chosen,
      stem: wording.say(draw, {}),
      key: filmOption(film),
      distractors: wrong.map(filmOption),
    },
  ];
}

/** The year of a film, if it can be asked for and its title gives no hint at it. */
export function datable(film: ShelfFilm): Basis | undefined {
  if (!film.isOption || !film.stances.year || /\d\d/.test(film.sheet.title)) return undefined;
  return film.words.some((word) => NUMERALS.has(word)) ? undefined : soundField(film, 'year');
}

/** Whether a film's year is so far from those of others that no source turns their order around. */
function isApart(chosen: readonly Basis[], { sheet }: ShelfFilm): boolean {
  return chosen.every(({ film }) => Math.abs(film.sheet.year - sheet.year) >= SAFE_GAP);
}

/** Parts of a series tell their order. */
const NUMERALS = new Set(
  'ii iii iv vi vii viii part chapter episode two three four second third fourth return returns returned last first'.split(
    ' ',
  ),
);
