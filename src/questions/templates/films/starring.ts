import { isDoubtful, isOutside, markCircle, markCompany } from '../../shelf/circle.ts';
import { drawFilms, drawPeople, sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_FILM,
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  goTogether,
  personOption,
  naming,
  soundField,
  stems,
} from '../../shelf/filmTemplate.ts';
import { type Person, type ShelfFilm, titleOf } from '../../shelf/shelf.ts';
import type { Chance } from '../../random.ts';
import { fitCast } from './cast.ts';

const seen = stems('films.starring');
const both = stems('films.bothPeople');
const link = stems('films.bothFilms');

/** A film with a shorter list says too little about who is not in it. */
const LEAST_CAST = 2;
/** Two titles that are longer make a stem that nobody takes in at one reading. */
const LONGEST_TITLES = 56;
/** Two films that an actor links are at most so many years apart. */
const SAME_CAREER = 15;

/** Asks which of several films somebody is in. */
export const starring: FilmTemplate = {
  id: 'films/starring',
  lots: [7, 8],
  write: (desk) => {
    const sound = soundField(desk.film, 'cast');
    const id = filmQuestionId(starring.id, desk.film);
    const draw = desk.chance(id);
    const person = draw.oneOf(knownPeople(desk));
    if (!sound || !person || !desk.film.isOption || seen.holds(desk.film.words)) return [];
    const wrong = wrongFilms(desk, [person], draw);
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: starring.id,
        asks: ASKS_FILM,
        kind: 'choice',
        facts: [naming(sound, [person])],
        stem: seen.say(draw, { person: person.name }),
        key: filmOption(desk.film),
        distractors: wrong.map(filmOption),
      },
    ];
  },
};

/** Asks which film two people are both in. */
export const bothPeople: FilmTemplate = {
  id: 'films/both-people',
  lots: [9],
  write: (desk) => {
    const sound = soundField(desk.film, 'cast');
    const id = filmQuestionId(bothPeople.id, desk.film);
    const draw = desk.chance(id);
    const [person, other] = draw.shuffled(knownPeople(desk));
    if (!sound || !person || !other || person.kin === other.kin) return [];
    if (!desk.film.isOption || both.holds(desk.film.words)) return [];
    const wrong = wrongFilms(desk, [person, other], draw);
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: bothPeople.id,
        asks: ASKS_FILM,
        kind: 'choice',
        facts: [naming(sound, [person, other])],
        stem: both.say(draw, { person: person.name, other: other.name }),
        key: filmOption(desk.film),
        distractors: wrong.map(filmOption),
      },
    ];
  },
};

/** Asks who links two films. */
export const bothFilms: FilmTemplate = {
  id: 'films/both-films',
  lots: [10],
  write: (desk) => {
    const { film, shelf } = desk;
    const sound = soundField(film, 'cast');
    const id = filmQuestionId(bothFilms.id, film);
    const draw = desk.chance(id);
    const person = draw.oneOf(knownPeople(desk));
    if (!sound || !person || link.holds(person.words)) return [];
    const second = draw
      .shuffled(person.acted)
      .map((index) => shelf.films[index])
      .find((other) => other !== undefined && isSecond(film, other, person));
    const next = second && soundField(second, 'cast');
    if (!second || !next || !goTogether([sound, next])) return [];
    const marks = desk.marks();
    markCircle(shelf, film, marks);
    markCircle(shelf, second, marks);
    if (film.sheet.title.length + second.sheet.title.length > LONGEST_TITLES) return [];
    const wrong = drawPeople(shelf, film, 'cast', [person], draw, 3, ({ kin }) => !marks.has(kin));
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: bothFilms.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [naming(sound, [person]), naming(next, [person])],
        stem: link.say(draw, { film: titleOf(film), other: titleOf(second) }),
        key: personOption(person),
        distractors: wrong.map(personOption),
      },
    ];
  },
};

function isSecond(film: ShelfFilm, other: ShelfFilm, person: Person): boolean {
  if (other === film || !other.isClear || sharesWord(person.words, other.words)) return false;
  return Math.abs(other.sheet.year - film.sheet.year) <= SAME_CAREER && other.stances.cast !== undefined;
}

/** The people of the cast of whom it is clear which films are theirs. */
function knownPeople(desk: FilmDesk): Person[] {
  return fitCast(desk).filter((person) => !isDoubtful(desk.shelf, person));
}

/** Films like one film with a cast that has never been in a film with any of some people. */
function wrongFilms(desk: FilmDesk, people: readonly Person[], draw: Chance): ShelfFilm[] {
  const { shelf, film } = desk;
  const marks = desk.marks();
  for (const person of people) markCompany(shelf, person, marks);
  return drawFilms(shelf, film, draw, 3, (other) => {
    if (other.cast.length < LEAST_CAST || !isOutside(other, marks)) return false;
    return !people.some(({ words }) => sharesWord(words, other.words));
  });
}
