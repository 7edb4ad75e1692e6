import { drawFilms, isLikeName, sharesWord } from '../../shelf/drawing.ts';
import {
  type FilmDesk,
  type FilmTemplate,
  filmOption,
  filmQuestionId,
  goTogether,
  personOption,
  type Basis,
  naming,
  soundField,
  stems,
} from '../../shelf/filmTemplate.ts';
import { isLikeLength } from '../../shelf/names.ts';
import type { Person, ShelfFilm } from '../../shelf/shelf.ts';

const wordings = { directors: stems('films.match.directors'), cast: stems('films.match.leads') };
const PAIRS = 4;

/** A film with its person. */
interface Pair extends Basis {
  person: Person;
}

/** Asks who directed which of several films. */
export const matchDirectors: FilmTemplate = {
  id: 'films/match-directors',
  lots: [1, 5, 9],
  write: (desk) => writeMatch(desk, matchDirectors.id, 'directors'),
};

/** Asks who is in which of several films. */
export const matchCast: FilmTemplate = {
  id: 'films/match-cast',
  lots: [3, 7, 11],
  write: (desk) => writeMatch(desk, matchCast.id, 'cast'),
};

function writeMatch(desk: FilmDesk, template: string, field: 'directors' | 'cast') {
  const { film, shelf } = desk;
  const first = pairOf(film, field);
  if (!first || wordings[field].holds(film.words)) return [];
  const id = filmQuestionId(template, film);
  const draw = desk.chance(id);
  const pairs: [Pair, ...Pair[]] = [first];
  drawFilms(shelf, film, draw, PAIRS - 1, (other) => {
    const pair = pairOf(other, field);
    if (!pair || !pairs.every((one) => areApart(one, pair))) return false;
    if (!goTogether([...pairs, pair])) return false;
    pairs.push(pair);
    return true;
  });
  if (pairs.length < PAIRS) return [];
  return [
    {
      id,
      template,
      kind: 'match' as const,
      facts: pairs,
      stem: wordings[field].say(draw, {}),
      pairs: pairs.map(({ film: one, person }) => [filmOption(one), personOption(person)] as const),
      spare: [],
    },
  ];
}

function pairOf(film: ShelfFilm, field: 'directors' | 'cast'): Pair | undefined {
  const [person, another] = film[field];
  if (!person?.isFit || !film.isOption || (field === 'directors' && another)) return undefined;
  if (sharesWord(person.words, film.words)) return undefined;
  const sound = soundField(film, field);
  if (!sound) return undefined;
  return { ...(field === 'cast' ? naming(sound, [person]) : sound), person };
}

/** Whether neither person has anything to do with the other's film, nor with anybody of its cast, as far as anybody knows. */
function areApart(one: Pair, other: Pair): boolean {
  if (isLikeName(one.person, other.person) || !isLikeLength(one.person.name, other.person.name)) return false;
  if (sharesWord(one.person.words, other.film.words) || sharesWord(other.person.words, one.film.words))
    return false;
  return !one.film.everybody.some((kin) => other.film.everybody.includes(kin));
}
