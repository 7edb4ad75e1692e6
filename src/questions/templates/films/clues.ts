import type { SheetFact } from '../../../facts/sheetFacts.ts';
import { countryWords, genreWords, hasGenreWords } from '../../../facts/sheetWords.ts';
import type { LocalText } from '../../../facts/text.ts';
import { isOutside } from '../../shelf/circle.ts';
import { drawFilms, sharesWord } from '../../shelf/drawing.ts';
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
import { phrasing } from '../../wording.ts';
import type { ShelfFilm } from '../../shelf/shelf.ts';
import { fitCast } from './cast.ts';
import { kindText } from './originals.ts';
import { wordsOf } from '../../shelf/names.ts';

const wording = stems('films.clues');
const LEAST_CLUES = 4;
const MOST_CLUES = 6;

/** Asks which film it is that clues tell of, from its genre to its leading player. */
export const clues: FilmTemplate = {
  id: 'films/clues',
  lots: [1, 5, 8, 10],
  write: (desk) => {
    const { film, shelf } = desk;
    const cast = soundField(film, 'cast');
    if (!cast || !film.isOption || wording.holds(film.words)) return [];
    const told = [...tellings(desk, cast)].slice(-MOST_CLUES);
    if (told.length < LEAST_CLUES) return [];
    const id = filmQuestionId(clues.id, film);
    const draw = desk.chance(id);
    const marks = desk.directors();
    // Nobody whom a clue names may have to do with another film among the options.
    const wrong = drawFilms(shelf, film, draw, 3, (other) => {
      if (other.cast.length === 0 || !isOutside(other, marks)) return false;
      // A clue to the genre must leave them all in play.
      if (told.some(({ basis }) => basis.field === 'genres') && !sharesGenre(film, other)) return false;
      return !film.cast.some(({ words }) => sharesWord(words, other.words));
    });
    if (wrong.length < 3) return [];
    const fields = new Map(told.map(({ basis }) => [basis.field, basis]));
    fields.delete('cast');
    return [
      {
        id,
        template: clues.id,
        asks: ASKS_FILM,
        kind: 'clues',
        facts: [cast, ...fields.values()],
        stem: wording.say(draw, {}),
        clues: told.map(({ text }) => text),
        key: filmOption(film),
        distractors: wrong.map(filmOption),
      },
    ];
  },
};

function sharesGenre(film: ShelfFilm, other: ShelfFilm): boolean {
  const genre = film.sheet.genres.find(hasGenreWords);
  return genre !== undefined && other.sheet.genres.includes(genre);
}

interface Telling {
  basis: Basis;
  text: LocalText;
}

/** What can be told of a film beside its cast list, from the least telling to the most. */
function* tellings(desk: FilmDesk, cast: Basis): Generator<Telling> {
  const { film } = desk;
  const { sheet } = film;
  const tell = (field: SheetFact, clue: string, places: Record<string, string | LocalText>): Telling[] => {
    const sound = soundField(film, field);
    if (!sound || !goTogether([cast, sound])) return [];
    const text = phrasing(`films.clue.${clue}`).fill(places);
    return isTelling(text, film) ? [] : [{ basis: sound, text }];
  };
  const [genre] = sheet.genres.filter(hasGenreWords);
  const [country] = sheet.countries;
  const land = country === undefined || country === 'United States' ? undefined : countryWords(country);
  if (land) yield* tell('countries', 'country', { country: land });
  if (genre !== undefined) yield* tell('genres', 'genre', { genre: genreWords(genre) });
  yield* tell('year', 'year', { year: String(sheet.year) });
  const [writer] = sheet.basedOn?.authors ?? [];
  if (writer !== undefined && sheet.basedOn && canName(sheet.basedOn.kind))
    yield* tell('basedOn', 'author', { kind: kindText(sheet.basedOn.kind), person: writer });
  const people = fitCast(desk);
  for (const { name } of people.slice(1, 3).reverse()) yield* tell('cast', 'cast', { person: name });
  const [director] = film.directors;
  if (director) yield* tell('directors', 'director', { person: director.name });
  const [lead] = people;
  if (lead) yield* tell('cast', 'cast', { person: lead.name });
}

/** A clue never holds a word of the title. */
function isTelling({ en }: LocalText, film: ShelfFilm): boolean {
  return sharesWord(wordsOf(en), film.words);
}

/** "a novel", not "an autobiography". */
function canName(kind: string): boolean {
  return /^[^aeiou]/.test(kind);
}
