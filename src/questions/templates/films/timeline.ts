import type { Fact } from '../../../facts/fact.ts';
import { isDoubtful } from '../../shelf/circle.ts';
import { drawFilms, isLikeTitle, sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  goTogether,
  soundFact,
  stems,
  yearOption,
} from '../../shelf/filmTemplate.ts';
import type { ShelfFilm } from '../../shelf/shelf.ts';
import { isFilmOption } from './directedBy.ts';

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
  lots: [4, 5],
  write: (desk) => writeEnd(desk, firstFilm.id, [SAFE_GAP, MOST_GAP]),
};

/** Asks which of several films came out last. */
export const lastFilm: FilmTemplate = {
  id: 'films/last',
  lots: [6, 7],
  write: (desk) => writeEnd(desk, lastFilm.id, [-MOST_GAP, -SAFE_GAP]),
};

/** Asks for the order of films that somebody directed or is in. */
export const inOrder: FilmTemplate = {
  id: 'films/in-order',
  lots: [0, 1, 2, 8, 9, 10],
  write: (desk) => {
    const { film, shelf } = desk;
    const fact = datable(desk, film);
    if (!fact) return [];
    const id = filmQuestionId(inOrder.id, film);
    const draw = desk.chance(id);
    const careers = [
      { job: 'director', field: 'directors', person: film.directors[0], films: film.directors[0]?.directed },
      { job: 'cast', field: 'cast', person: film.cast[0], films: film.cast[0]?.acted },
    ] as const;
    for (const { job, field, person, films } of careers) {
      const premise = soundFact(desk, film, field);
      if (!person || !films || !premise || isDoubtful(shelf, person)) continue;
      const premises: [ShelfFilm, Fact][] = [[film, premise]];
      const chosen: [ShelfFilm, Fact][] = [[film, fact]];
      for (const index of draw.shuffled(films)) {
        const other = shelf.films[index];
        const otherFact = other && datable(desk, other);
        if (!otherFact || chosen.length === MOST_IN_ORDER) continue;
        const isApart = chosen.every(
          ([one]) => Math.abs(one.sheet.year - other.sheet.year) >= SAFE_GAP && !isLikeTitle(one, other),
        );
        const otherPremise = soundFact(desk, other, field);
        if (!isApart || !otherPremise) continue;
        if (!goTogether([...chosen, ...premises, [other, otherFact], [other, otherPremise]])) continue;
        chosen.push([other, otherFact]);
        premises.push([other, otherPremise]);
      }
      if (chosen.length < LEAST_IN_ORDER) continue;
      const sequence = chosen.sort(([one], [other]) => one.sheet.year - other.sheet.year);
      const [[, earliest], ...later] = sequence as [[ShelfFilm, Fact], ...[ShelfFilm, Fact][]];
      return [
        {
          id,
          template: inOrder.id,
          kind: 'order',
          facts: [earliest, ...[...later, ...premises].map(([, known]) => known)],
          stem: orders[job].say(draw, { person: person.name }),
          sequence: sequence.map(([one]) => filmOption(one)),
        },
      ];
    }
    return [];
  },
};

/** Asks which of several films is from which year. */
export const matchYears: FilmTemplate = {
  id: 'films/match-years',
  lots: [3, 5, 7, 9, 11],
  write: (desk) => {
    const { film, shelf } = desk;
    const fact = datable(desk, film);
    if (!fact || match.holds(film.words)) return [];
    const id = filmQuestionId(matchYears.id, film);
    const draw = desk.chance(id);
    const facts: Fact[] = [fact];
    const chosen: [ShelfFilm, Fact][] = [[film, fact]];
    drawFilms(
      shelf,
      film,
      draw,
      3,
      (other) => {
        const otherFact = datable(desk, other);
        if (!otherFact || chosen.some(([one]) => Math.abs(one.sheet.year - other.sheet.year) < SAFE_GAP)) return false;
        if (!goTogether([...chosen, [other, otherFact]])) return false;
        facts.push(otherFact);
        chosen.push([other, otherFact]);
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
        facts: [fact, ...facts.slice(1)],
        stem: match.say(draw, {}),
        pairs: chosen.map(([one]) => [filmOption(one), yearOption(one.sheet.year)] as const),
        spare: [],
      },
    ];
  },
};

function writeEnd(desk: FilmDesk, template: string, years: readonly [number, number]) {
  const { film, shelf } = desk;
  const fact = datable(desk, film);
  const wording = years[0] > 0 ? first : last;
  if (!fact || wording.holds(film.words)) return [];
  const id = filmQuestionId(template, film);
  const draw = desk.chance(id);
  const chosen: [ShelfFilm, Fact][] = [[film, fact]];
  const wrong = drawFilms(
    shelf,
    film,
    draw,
    3,
    (other) => {
      const otherFact = datable(desk, other);
      if (!otherFact || !goTogether([...chosen, [other, otherFact]])) return false;
      chosen.push([other, otherFact]);
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
      facts: [fact, ...chosen.slice(1).map(([, known]) => known)] as const,
      stem: wording.say(draw, {}),
      key: filmOption(film),
      distractors: wrong.map(filmOption),
    },
  ];
}

/** The fact that gives a year which can be asked for, of a film whose title gives no hint at it. */
function datable(desk: FilmDesk, film: ShelfFilm): Fact | undefined {
  if (!isFilmOption(film) || /\d\d/.test(film.sheet.title) || sharesWord(film.words, NUMERALS)) return undefined;
  return soundFact(desk, film, 'year');
}

/** Parts of a series tell their order. */
const NUMERALS = 'ii iii iv vi vii viii part chapter episode two three four second third fourth return returns returned last first'.split(' ');
