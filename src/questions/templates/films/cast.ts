import { truthOptions } from '../../truthOptions.ts';
import { countWord } from '../../counts.ts';
import { drawPeople, isLikeName, sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmQuestionId,
  naming,
  personOption,
  type Basis,
  soundField,
  stems,
  truthStem,
} from '../../shelf/filmTemplate.ts';
import { isFitForTruth, isLikeLength } from '../../shelf/names.ts';
import { type Person, titleOf } from '../../shelf/shelf.ts';
import type { Chance } from '../../random.ts';

const one = stems('films.cast');
const several = stems('films.castSeveral');

/** Only names this near the top of a list are asked for. */
const KNOWN_CAST = 5;
const MOST_KEYS = 3;

/** Asks which of several people is in a film. */
export const cast: FilmTemplate = {
  id: 'films/cast',
  lots: [0, 1, 2],
  write: (desk) => {
    const asked = askFor(desk, cast.id, one.holds);
    if (!asked) return [];
    const { id, sound, fit, draw } = asked;
    const key = draw.oneOf(fit);
    const wrong = key ? wrongCast(desk, [key], draw, 3) : [];
    if (!key || wrong.length < 3) return [];
    return [
      {
        id,
        template: cast.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [naming(sound, [key])],
        stem: one.say(draw, { film: titleOf(desk.film) }),
        key: personOption(key),
        distractors: wrong.map(personOption),
      },
    ];
  },
};

/** Asks which two or three of several people are in a film. */
export const castSeveral: FilmTemplate = {
  id: 'films/cast-several',
  lots: [4, 5, 6],
  write: (desk) => {
    const asked = askFor(desk, castSeveral.id, several.holds);
    if (!asked) return [];
    const { id, sound, fit, draw } = asked;
    const keys: Person[] = [];
    for (const person of draw.shuffled(fit)) {
      const isFitting = keys.every((key) => !isLikeName(key, person) && isLikeLength(key.name, person.name));
      if (keys.length < MOST_KEYS && isFitting) keys.push(person);
    }
    const wrong = keys.length < 2 ? [] : wrongCast(desk, keys, draw, 3);
    if (wrong.length < 3) return [];
    return [
      {
        id,
        template: castSeveral.id,
        asks: ASKS_VALUE,
        kind: 'select',
        facts: [naming(sound, keys)],
        stem: several.say(draw, { film: titleOf(desk.film), count: countWord(keys.length) }),
        keys: keys.map(personOption),
        distractors: wrong.map(personOption),
      },
    ];
  },
};

/** Puts one name, out of the cast or not, to the test. */
export const castTruth: FilmTemplate = {
  id: 'films/cast-truth',
  lots: [9, 10, 11],
  write: (desk) => {
    if (!isFitForTruth(desk.film.sheet.title)) return [];
    const asked = askFor(desk, castTruth.id, () => false);
    if (!asked) return [];
    const { id, sound, fit, draw } = asked;
    const key = draw.oneOf(fit);
    const isTrue = draw.below(2) === 0;
    const [person] = isTrue || !key ? [key] : wrongCast(desk, [key], draw, 1);
    if (!person) return [];
    const [right, wrong] = truthOptions(isTrue);
    return [
      {
        id,
        template: castTruth.id,
        asks: ASKS_VALUE,
        kind: 'truth',
        facts: [isTrue ? naming(sound, [person]) : sound],
        stem: truthStem('cast', { person: person.name, film: titleOf(desk.film) }),
        key: right,
        distractors: [wrong],
      },
    ];
  },
};

/** The people of a film's cast who can be options, as far as their names are not in its title. */
export function fitCast({ film }: Pick<FilmDesk, 'film'>): Person[] {
  return film.cast.slice(0, KNOWN_CAST).filter(({ isFit, words }) => isFit && !sharesWord(words, film.words));
}

/** People like those of a film, outside the circle of its cast. */
export function wrongCast(
  { shelf, film, circle }: FilmDesk,
  keys: readonly Person[],
  draw: Chance,
  count: number,
): Person[] {
  const marks = circle();
  return drawPeople(shelf, film, 'cast', keys, draw, count, ({ kin }) => !marks.has(kin));
}

function askFor(
  desk: FilmDesk,
  template: string,
  inStem: (words: readonly string[]) => boolean,
): { id: string; sound: Basis; fit: Person[]; draw: Chance } | undefined {
  const sound = soundField(desk.film, 'cast');
  const fit = fitCast(desk).filter(({ words }) => !inStem(words));
  if (!sound || fit.length === 0) return undefined;
  const id = filmQuestionId(template, desk.film);
  return { id, sound, fit, draw: desk.chance(id) };
}
