import { type SheetFact, slugOf } from '../../facts/sheetFacts.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Candidate } from '../candidate.ts';
import type { Asks } from '../distractors.ts';
import type { Chance } from '../random.ts';
import type { Draft } from '../template.ts';
import { type Phrasing, phrasing, phrasings } from '../wording.ts';
import { sharesWord } from './drawing.ts';
import { type Stance, standTogether } from './stance.ts';
import type { Marks } from './marks.ts';
import type { Person, Shelf, ShelfFilm } from './shelf.ts';
import { wordsOf } from './names.ts';

/** What a film template gets to write from. */
export interface FilmDesk {
  shelf: Shelf;
  film: ShelfFilm;
  /** The chance that belongs to a question's id. */
  chance: (id: string) => Chance;
  /** The kin of all who must not be wrong answers to who is in the film: see `markCircle`. */
  circle: () => Marks;
  /** The kin of all who must not be wrong answers to who directed it: see `markDirectors`. */
  directors: () => Marks;
  /** An empty set for people's kin, to be used within one question. */
  marks: () => Marks;
}

/** A way to turn one film, among all others on the shelf, into a question. */
export interface FilmTemplate {
  /** "films/" and its name. */
  id: string;
  /** The shares of films, of LOTS, for which it writes; others get other templates, so that every topic stays varied. */
  lots: readonly number[];
  /** At most a few drafts; none where the film does not bear them. */
  write: (desk: FilmDesk) => FilmDraft[];
}

/** Into how many parts the films are divided by chance. */
export const LOTS = 12;
export const ALL_LOTS: readonly number[] = Array.from({ length: LOTS }, (_, lot) => lot);

/** Asks who or what stands in a field of a film. */
export const ASKS_VALUE: Asks = { slot: 'value', given: ['subject', 'relation'] };
/** Asks which film has somebody in a field. */
export const ASKS_FILM: Asks = { slot: 'subject', given: ['relation', 'value'] };

/** The id of a template's question about a film. */
export function filmQuestionId(template: string, film: ShelfFilm): string {
  return `${template.replace('/', '-')}-${film.sheet.id}`;
}

/** A field of a film, or one of its nominations by its place, with how it may be asked: what a question stands on. */
export interface Basis {
  film: ShelfFilm;
  field: SheetFact | number;
  stance: Stance;
  /** Those of a cast whom the question is about: the explanation names them. */
  about?: readonly string[];
}

/** A draft that stands on fields of films. */
export type FilmDraft = Draft<Basis>;

/** A field of a film that may be asked plainly or as a source's word: known, complete, and contested by nobody. */
export function soundField(film: ShelfFilm, field: SheetFact): Basis | undefined {
  const stance = film.stances[field];
  return stance && { film, field, stance };
}

/** A cast as what is said of some of it. */
export function naming(cast: Basis, people: readonly Pick<Person, 'name'>[]): Basis {
  return { ...cast, about: people.map(({ name }) => name) };
}

/** Whether what is said of several films may stand behind one question. */
export function goTogether(bases: readonly Basis[]): boolean {
  // Nearly everything is asked plainly, and then goes with everything.
  return (
    bases.every(({ stance }) => stance.status === 'plain') || standTogether(bases.map(({ stance }) => stance))
  );
}

/** Somebody as an option. Names stay as they are in every language. */
export function personOption(person: Person): Candidate {
  return (person.option ??= namedOption(person.name, person.id));
}

/** A name as an option. */
export function nameOption(name: string): Candidate {
  return namedOption(name, slugOf(name));
}

function namedOption(name: string, id: string): Candidate {
  const text = { en: name, zh: name };
  return { id, entity: id, text, phrase: text };
}

/** A film as an option. */
export function filmOption(film: ShelfFilm): Candidate {
  return (film.option ??= titleOption(film.sheet));
}

function titleOption({ id, title }: ShelfFilm['sheet']): Candidate {
  const text = phrasing('films.option').fill({ title });
  return { id, entity: id, text, phrase: text };
}

/** A year as an option. */
export function yearOption(year: number): Candidate {
  const text = phrasing('unit.year').fill({ count: String(year) });
  return { id: `year-${year}`, text, phrase: text };
}

/** A stem in the wordings of one message. */
export interface Stems {
  /** One of the wordings, filled. */
  say: (chance: Chance, places: Readonly<Record<string, string | LocalText>>) => LocalText;
  /** Whether some words stand in the wordings themselves. */
  holds: (words: readonly string[]) => boolean;
}

/** Words that a stem may have in a place of its own. */
const COUNTS = ['two', 'three'];

/** The wordings of a message, at hand for many stems. */
export function stems(key: string): Stems {
  let known: { wordings: Phrasing[]; words: string[] } | undefined;
  const load = () => {
    if (known) return known;
    const wordings = phrasings(key);
    return (known = {
      wordings,
      words: [...COUNTS, ...wordsOf(wordings.map(({ frame }) => frame).join(' '))],
    });
  };
  return {
    say: (chance, places) => {
      const { wordings } = load();
      const wording = wordings[wordings.length === 1 ? 0 : chance.below(wordings.length)];
      return wording ? wording.fill(places) : { en: key };
    },
    holds: (words) => sharesWord(words, load().words),
  };
}

/** A sentence to be judged true or false. */
export function truthStem(claim: string, places: Readonly<Record<string, string | LocalText>>): LocalText {
  return phrasing('truth.stem').fill({ claim: phrasing(`films.claim.${claim}`).fill(places) });
}
