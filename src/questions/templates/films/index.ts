import type { FilmTemplate } from '../../shelf/filmTemplate.ts';
import { cast, castSeveral, castTruth } from './cast.ts';
import { clues } from './clues.ts';
import { directedBy, directedSeveral } from './directedBy.ts';
import { director, directorTruth, directorTyped } from './directors.ts';
import { genre } from './genre.ts';
import { matchCast, matchDirectors } from './matches.ts';
import { author, original } from './originals.ts';
import {
  nomination,
  oscarFilm,
  oscarMatch,
  oscarSeveral,
  oscarTruth,
  oscarTyped,
  oscarWinner,
} from './oscars.ts';
import { bothFilms, bothPeople, starring } from './starring.ts';
import { firstFilm, inOrder, lastFilm, matchYears } from './timeline.ts';
import { disputedNumber, disputedTruth, disputedYear, year, yearNumber, yearTruth } from './years.ts';

/** Every template that asks about films among films, in the order in which its questions stand beside each other. */
export const FILM_TEMPLATES: readonly FilmTemplate[] = [
  director,
  directorTruth,
  directorTyped,
  directedBy,
  directedSeveral,
  matchDirectors,
  genre,
  author,
  original,
  cast,
  castSeveral,
  castTruth,
  starring,
  bothPeople,
  bothFilms,
  matchCast,
  clues,
  year,
  yearNumber,
  yearTruth,
  firstFilm,
  lastFilm,
  inOrder,
  matchYears,
  nomination,
  oscarFilm,
  oscarWinner,
  oscarTyped,
  oscarTruth,
  oscarSeveral,
  oscarMatch,
  disputedYear,
  disputedNumber,
  disputedTruth,
];
