import { genreWords } from '../../../facts/sheetWords.ts';
import type { Candidate } from '../../candidate.ts';
import { sharesWord, visitLike } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmTemplate,
  filmQuestionId,
  soundField,
  stems,
} from '../../shelf/filmTemplate.ts';
import { slugOf } from '../../../facts/sheetFacts.ts';
import { wordsOf } from '../../shelf/names.ts';

import { titleOf } from '../../shelf/shelf.ts';
/**
 * Genres that are told apart at a glance, in families: a film of one may well count as another of the same family, so
 * two of a family are never options of one question. Catalogues agree on the genre of 81.7 % of films; what they differ
 * about is mostly which of a family they name, and drama and comedy, which go with everything and are not asked.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Western: ['western'],
  Horror: ['dread', 'wonder'],
  'Science Fiction': ['wonder', 'dread'],
  Fantasy: ['wonder'],
  Superhero: ['wonder', 'fight'],
  Monster: ['dread', 'wonder'],
  Zombie: ['dread', 'wonder'],
  Vampire: ['dread', 'wonder'],
  Slasher: ['dread', 'crime'],
  Musical: ['song'],
  War: ['war'],
  Spy: ['war', 'crime', 'fight'],
  Crime: ['crime'],
  Noir: ['crime'],
  Mystery: ['crime', 'dread'],
  Thriller: ['crime', 'dread', 'fight'],
  Heist: ['crime'],
  Documentary: ['documentary'],
  Animated: ['animated'],
  Sports: ['sports'],
  'Martial Arts': ['fight'],
  Romance: ['romance'],
};

const wording = stems('films.genreOf');

/** Asks for the genre of a film. */
export const genre: FilmTemplate = {
  id: 'films/genre',
  lots: [8, 10, 11],
  write: ({ shelf, film, chance }) => {
    const sound = soundField(film, 'genres');
    if (!sound) return [];
    const id = filmQuestionId(genre.id, film);
    const draw = chance(id);
    const key = draw.oneOf(film.sheet.genres.filter((name) => name in FAMILIES && !isTold(name, film.words)));
    // A genre outside the families could be next to any of them.
    if (key === undefined || film.sheet.genres.some((name) => !(name in FAMILIES) && !PLAIN.has(name)))
      return [];
    const taken = new Set(film.sheet.genres.flatMap((name) => FAMILIES[name] ?? []));
    const wrong: string[] = [];
    visitLike(shelf, film, draw, (other) => {
      for (const name of other.sheet.genres) {
        const families = FAMILIES[name];
        if (!families || wrong.length === 3 || families.some((family) => taken.has(family))) continue;
        wrong.push(name);
        for (const family of families) taken.add(family);
      }
      return wrong.length === 3;
    });
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: genre.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [sound],
        stem: wording.say(draw, { film: titleOf(film) }),
        key: genreOption(key),
        distractors: wrong.map(genreOption),
      },
    ];
  },
};

/** Genres that go with every other and are no reason to leave a film out. */
const PLAIN = new Set(['Drama', 'Comedy', 'Silent', 'Short', 'Family', 'Adventure', 'Action']);

/** A genre as an option. */
function genreOption(name: string): Candidate {
  const text = genreWords(name);
  return { id: slugOf(name), text, phrase: text };
}

const wordsOfGenre = new Map(Object.keys(FAMILIES).map((name) => [name, wordsOf(name)]));

function isTold(name: string, words: readonly string[]): boolean {
  return sharesWord(wordsOfGenre.get(name) ?? [], words);
}
