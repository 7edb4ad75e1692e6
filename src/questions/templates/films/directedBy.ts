import { countWord } from '../../counts.ts';
import { isDoubtful, isOutside, markColleagues } from '../../shelf/circle.ts';
import { drawFilms, isLikeTitle, sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_FILM,
  type FilmDesk,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  goTogether,
  type Basis,
  soundField,
  stems,
} from '../../shelf/filmTemplate.ts';
import { isLikeLength } from '../../shelf/names.ts';
import type { Person, ShelfFilm } from '../../shelf/shelf.ts';
import type { Chance } from '../../random.ts';

const one = stems('films.directedBy');
const several = stems('films.directedSeveral');

/** Films of one director that a question puts side by side are at most so many years apart. */
const SAME_CAREER = 15;
const MOST_KEYS = 3;

/** Asks which of several films somebody directed. */
export const directedBy: FilmTemplate = {
  id: 'films/directed-by',
  lots: [4, 6],
  write: (desk) => {
    const asked = askOf(desk, directedBy.id, one.holds);
    if (!asked) return [];
    const { id, sound, person, draw } = asked;
    const wrong = wrongFilms(desk, [desk.film], person, draw, 3);
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: directedBy.id,
        asks: ASKS_FILM,
        kind: 'choice',
        facts: [sound],
        stem: one.say(draw, { person: person.name }),
        key: filmOption(desk.film),
        distractors: wrong.map(filmOption),
      },
    ];
  },
};

/** Asks which two or three of several films somebody directed. */
export const directedSeveral: FilmTemplate = {
  id: 'films/directed-several',
  lots: [0, 4, 7, 10],
  write: (desk) => {
    const asked = askOf(desk, directedSeveral.id, several.holds);
    if (!asked) return [];
    const { id, sound, person, draw } = asked;
    const keys: [Basis, ...Basis[]] = [sound];
    for (const index of draw.shuffled(person.directed)) {
      const other = desk.shelf.films[index];
      if (!other?.isOption || keys.length === MOST_KEYS) continue;
      const next = soundField(other, 'directors');
      const isNear = Math.abs(other.sheet.year - desk.film.sheet.year) <= SAME_CAREER;
      if (!isNear || !next || keys.some(({ film }) => film === other || sharesWord(film.words, other.words)))
        continue;
      if (sharesWord(other.words, person.words) || several.holds(other.words)) continue;
      const isLike = keys.every(({ film }) => isLikeLength(film.sheet.title, other.sheet.title));
      if (isLike && goTogether([...keys, next])) keys.push(next);
    }
    if (keys.length < 2) return [];
    const films = keys.map(({ film }) => film);
    const wrong = wrongFilms(desk, films, person, draw, 3);
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: directedSeveral.id,
        asks: ASKS_FILM,
        kind: 'select',
        facts: keys,
        stem: several.say(draw, { person: person.name, count: countWord(keys.length) }),
        keys: films.map(filmOption),
        distractors: wrong.map(filmOption),
      },
    ];
  },
};

function askOf(desk: FilmDesk, template: string, inStem: (words: readonly string[]) => boolean) {
  const { film, shelf } = desk;
  if (!film.isOption || inStem(film.words)) return undefined;
  const [person] = film.directors;
  const sound = soundField(film, 'directors');
  if (!sound || !person || isDoubtful(shelf, person) || sharesWord(person.words, film.words))
    return undefined;
  const id = filmQuestionId(template, film);
  return { id, sound, person, draw: desk.chance(id) };
}

/** Films like one film whose directors are known and are others, nobody of whom has directed beside this one. */
function wrongFilms(
  desk: FilmDesk,
  keys: readonly ShelfFilm[],
  person: Person,
  draw: Chance,
  count: number,
): ShelfFilm[] {
  const { shelf, film } = desk;
  const marks = desk.marks();
  markColleagues(shelf, person, marks);
  return drawFilms(shelf, film, draw, count, (other) => {
    if (!other.stances.directors || !isOutside(other, marks)) return false;
    return !keys.some((key) => isLikeTitle(key, other)) && !sharesWord(other.words, person.words);
  });
}
