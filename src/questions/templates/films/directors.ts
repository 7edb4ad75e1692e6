import { truthOptions } from '../../truthOptions.ts';
import { drawPeople, sharesWord } from '../../shelf/drawing.ts';
import {
  ASKS_VALUE,
  type FilmDesk,
  type FilmTemplate,
  filmQuestionId,
  personOption,
  type Basis,
  soundField,
  stems,
  truthStem,
} from '../../shelf/filmTemplate.ts';
import { isFitForTruth } from '../../shelf/names.ts';
import { type Person, titleOf } from '../../shelf/shelf.ts';
import type { Chance } from '../../random.ts';

const choice = stems('films.director');
const typed = stems('films.typedDirector');

/** Names below this are for experts, and typing one out is no game. */
const WELL_KNOWN = 0.3;
/** So many names that are like the answer, at most, are kept from passing for it. */
const MOST_REJECTS = 8;

/** Asks who directed a film. Of several directors, chance asks for one. */
export const director: FilmTemplate = {
  id: 'films/director',
  lots: [0, 1, 2, 3],
  write: (desk) => {
    const asked = askFor(desk, director.id, choice.holds);
    if (!asked) return [];
    const { id, sound, key, draw } = asked;
    const wrong = wrongDirectors(desk, key, draw, 3);
    if (wrong.length < 3) return [];
    const stem = choice.say(draw, { film: titleOf(desk.film) });
    return [
      {
        id,
        template: director.id,
        asks: ASKS_VALUE,
        kind: 'choice',
        facts: [sound],
        stem,
        key: personOption(key),
        distractors: wrong.map(personOption),
      },
    ];
  },
};

/** Puts one director, the right one or a wrong one, to the test. */
export const directorTruth: FilmTemplate = {
  id: 'films/director-truth',
  lots: [5, 6, 7, 8, 9, 11],
  write: (desk) => {
    if (!isFitForTruth(desk.film.sheet.title)) return [];
    const asked = askFor(desk, directorTruth.id, () => false);
    if (!asked) return [];
    const { id, sound, key, draw } = asked;
    const isTrue = draw.below(2) === 0;
    const [person] = isTrue ? [key] : wrongDirectors(desk, key, draw, 1);
    if (!person) return [];
    const [right, wrong] = truthOptions(isTrue);
    const stem = truthStem('director', { person: person.name, film: titleOf(desk.film) });
    return [
      {
        id,
        template: directorTruth.id,
        asks: ASKS_VALUE,
        kind: 'truth',
        facts: [sound],
        stem,
        key: right,
        distractors: [wrong],
      },
    ];
  },
};

/** Asks for a director's name to be typed, of films that many know. */
export const directorTyped: FilmTemplate = {
  id: 'films/director-typed',
  lots: [0, 2, 4, 6, 8, 10],
  write: (desk) => {
    if (desk.film.directors.length !== 1 || desk.film.fame < WELL_KNOWN) return [];
    const asked = askFor(desk, directorTyped.id, typed.holds);
    if (!asked) return [];
    const { id, sound, key, draw } = asked;
    return [
      {
        id,
        template: directorTyped.id,
        asks: ASKS_VALUE,
        kind: 'text',
        facts: [sound],
        stem: typed.say(draw, { film: titleOf(desk.film) }),
        key: personOption(key),
        ...spellings(desk, key),
      },
    ];
  },
};

/**
 * The ways to write a name that count, and those that never do: the family name alone counts where nobody else who
 * directs has it, and others of that name do not pass for typing slips.
 */
export function spellings(
  { shelf }: Pick<FilmDesk, 'shelf'>,
  person: Person,
): { accepts: string[]; rejects: string[] } {
  const family = person.name.split(' ').at(-1) ?? '';
  const others = shelf.family(person).filter(({ kin }) => kin !== person.kin);
  const isAlone = others.every(({ directed }) => directed.length === 0);
  const near = others.filter(({ name }) => name.startsWith(person.name.charAt(0))).map(({ name }) => name);
  return {
    accepts: isAlone ? [person.name, family] : [person.name],
    rejects: [...new Set(near)].sort().slice(0, MOST_REJECTS),
  };
}

interface Asked {
  id: string;
  sound: Basis;
  key: Person;
  draw: Chance;
}

/** The fact, and one director whose name the title does not give away. */
function askFor(
  desk: FilmDesk,
  template: string,
  inStem: (words: readonly string[]) => boolean,
): Asked | undefined {
  const { film } = desk;
  const sound = soundField(film, 'directors');
  const fit = film.directors.filter(
    ({ isFit, words }) => isFit && !sharesWord(words, film.words) && !inStem(words),
  );
  if (!sound || fit.length === 0) return undefined;
  const id = filmQuestionId(template, film);
  const draw = desk.chance(id);
  const key = draw.oneOf(fit);
  return key && { id, sound, key, draw };
}

function wrongDirectors(
  { shelf, film, directors }: FilmDesk,
  key: Person,
  draw: Chance,
  count: number,
): Person[] {
  const marks = directors();
  return drawPeople(shelf, film, 'directors', [key], draw, count, ({ kin }) => !marks.has(kin));
}
