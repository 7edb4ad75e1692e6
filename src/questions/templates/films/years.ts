import { truthOptions } from '../../truthOptions.ts';
import {
  ASKS_VALUE,
  type Basis,
  type FilmDesk,
  soundField,
  type FilmTemplate,
  filmQuestionId,
  stems,
  truthStem,
  yearOption,
} from '../../shelf/filmTemplate.ts';
import { isFitForTruth } from '../../shelf/names.ts';
import { type Shelf, type ShelfFilm, titleOf } from '../../shelf/shelf.ts';
import type { Chance } from '../../random.ts';

const choice = stems('films.year');
const closest = stems('films.yearNumber');

/** Years among the options are at least so far from each other, and from every year that any source gives. */
export const LEAST_GAP = 3;
/** The widest step from one option to the next. */
const MOST_GAP = 6;
/** An answer so many years off earns nothing. */
const SPAN = 10;
/** How far the range of answers reaches beyond the key on its one side and on the other. */
const REACH = { short: [8, 12], long: [20, 40] } as const;

/** Asks for the year of a film. */
export const year: FilmTemplate = {
  id: 'films/year',
  lots: [0, 1, 2],
  write: (desk) => writeChoice(desk, year.id, askFor(desk)),
};

/** Asks for the year of a film as a figure: the closer, the better. */
export const yearNumber: FilmTemplate = {
  id: 'films/year-number',
  lots: [4, 5, 6],
  write: (desk) => writeNumber(desk, yearNumber.id, askFor(desk), 1),
};

/** Puts a year to the test. */
export const yearTruth: FilmTemplate = {
  id: 'films/year-truth',
  lots: [8, 9, 10],
  write: (desk) => writeTruth(desk, yearTruth.id, askFor(desk)),
};

/** Asks which year one source gives, where another gives another year. */
export const disputedYear: FilmTemplate = {
  id: 'films/disputed-year',
  lots: [0, 1, 2, 3],
  write: (desk) => writeChoice(desk, disputedYear.id, disputed(desk)),
};

/** The same, as a figure. */
export const disputedNumber: FilmTemplate = {
  id: 'films/disputed-year-number',
  lots: [4, 5, 6, 7],
  write: (desk) => writeNumber(desk, disputedNumber.id, disputed(desk), 0),
};

/** The same, as a statement. */
export const disputedTruth: FilmTemplate = {
  id: 'films/disputed-year-truth',
  lots: [8, 9, 10, 11],
  write: (desk) => writeTruth(desk, disputedTruth.id, disputed(desk)),
};

/** The fact that gives a film's year, if the title neither shows nor hints at a year. */
function askFor({ film }: FilmDesk): Basis | undefined {
  return isDatable(film) ? soundField(film, 'year') : undefined;
}

function disputed({ film, shelf }: FilmDesk): Basis | undefined {
  const stance = isDatable(film) ? shelf.contestedYear(film) : undefined;
  return stance?.status === 'attributed' ? { film, field: 'year', stance } : undefined;
}

/** Whether a film can be named without telling its year. */
function isDatable({ isOnly, sheet }: ShelfFilm): boolean {
  return isOnly && !/\d\d/.test(sheet.title);
}

function writeChoice({ film, shelf, chance }: FilmDesk, template: string, basis: Basis | undefined) {
  if (!basis) return [];
  const id = filmQuestionId(template, film);
  const draw = chance(id);
  const wrong = yearsAround(shelf, film, draw);
  if (wrong.length < 3) return [];
  return [
    {
      id,
      template,
      asks: ASKS_VALUE,
      kind: 'choice' as const,
      facts: [basis] as const,
      stem: choice.say(draw, { film: titleOf(film) }),
      key: yearOption(film.sheet.year),
      distractors: wrong.map(yearOption),
    },
  ];
}

function writeNumber(
  { film, shelf, chance }: FilmDesk,
  template: string,
  basis: Basis | undefined,
  within: number,
) {
  if (!basis) return [];
  const id = filmQuestionId(template, film);
  const draw = chance(id);
  const key = film.sheet.year;
  const [, last] = yearsOfFilms(shelf);
  const between = ([from, to]: readonly [number, number]) => from + draw.below(to - from + 1);
  // A key in the middle could be found by aiming there, so one side is always much longer; what lies ahead ends today.
  const isLateRoom = key + REACH.long[1] <= last;
  const isLongLate = isLateRoom && draw.below(2) === 0;
  const least = key - between(isLongLate ? REACH.short : REACH.long);
  const most = key + between(isLongLate ? REACH.long : REACH.short);
  return [
    {
      id,
      template,
      kind: 'number' as const,
      facts: [basis] as const,
      stem: closest.say(draw, { film: titleOf(film) }),
      key,
      unit: 'year' as const,
      range: { least, most, step: 1 },
      within,
      span: SPAN,
    },
  ];
}

function writeTruth({ film, shelf, chance }: FilmDesk, template: string, basis: Basis | undefined) {
  if (!basis || !isFitForTruth(film.sheet.title)) return [];
  const id = filmQuestionId(template, film);
  const draw = chance(id);
  const isTrue = draw.below(2) === 0;
  const said = isTrue ? film.sheet.year : draw.oneOf(yearsAround(shelf, film, draw));
  if (said === undefined) return [];
  const [right, wrong] = truthOptions(isTrue);
  return [
    {
      id,
      template,
      asks: ASKS_VALUE,
      kind: 'truth' as const,
      facts: [basis] as const,
      stem: truthStem('year', { film: titleOf(film), year: String(said) }),
      key: right,
      distractors: [wrong],
    },
  ];
}

/**
 * Three wrong years. How many of them are before the right one is left to chance, so that no place among the options is
 * more often right, as far as there have been films in such years.
 */
function yearsAround(shelf: Shelf, film: ShelfFilm, draw: Chance): number[] {
  const [first, last] = yearsOfFilms(shelf);
  const before = draw.below(4);
  const side = (steps: number, sign: 1 | -1): number[] => {
    const years: number[] = [];
    let at = sign > 0 ? Math.max(...film.years) : Math.min(...film.years);
    for (let step = 0; step < steps; step += 1) {
      at += sign * (LEAST_GAP + draw.below(MOST_GAP - LEAST_GAP + 1));
      years.push(at);
    }
    return years;
  };
  const early = side(before, -1).filter((some) => some >= first);
  const late = side(3 - early.length, 1).filter((some) => some <= last);
  const missing = 3 - early.length - late.length;
  const lowest = Math.min(...film.years, ...early);
  const more = Array.from({ length: missing }, (_, index) => lowest - (index + 1) * LEAST_GAP);
  return [...more.filter((some) => some >= first), ...early, ...late];
}

function yearsOfFilms({ films }: Shelf): [number, number] {
  return [films[0]?.sheet.year ?? 0, films.at(-1)?.sheet.year ?? 0];
}
