import type { Bank } from '../../quiz/bank.ts';
import type { Question } from '../../quiz/question.ts';
import { noLeak } from '../checks/noLeak.ts';
import { distractorsOf, hasOneKey, keysOf, optionsOf, promptsOf } from '../checks/parts.ts';
import { rankOf } from '../rank.ts';
import { conflictsOf, isAcrossFilms } from './alsoTrue.ts';
import { kinOf } from './names.ts';
import type { Shelf, ShelfFilm } from './shelf.ts';

/** What is in some banks, and how good it is. */
export interface Tally {
  banks: number;
  questions: number;
  films: number;
  topics: Record<string, number>;
  kinds: Record<string, number>;
  templates: Record<string, number>;
  /** The kind that has the largest part of a topic. */
  largestShare: { topic: string; kind: string; part: number };
  /** How often each of four places holds the key. */
  places: number[];
  truths: { yes: number; no: number };
  /** Questions that ask the same, with the same answers, as one before. */
  repeats: number;
  leaks: number;
  /** Of the questions with three wrong answers, those where all three are of the key's type, era, and genre or country. */
  functioning: { all: number; of: number } | undefined;
  /** Answers that some source contradicts. */
  conflicts: string[] | undefined;
}

/** Films within so many years are of one era. */
const ERA = 10;

/**
 * Counts banks, one after the other.
 * @param shelf the films that they were drawn from; without it distractors and conflicts are not judged
 */
export function openTally(shelf?: Shelf): { add: (bank: Bank) => void; figures: () => Tally } {
  const cells = new Map<string, number>();
  const seen = new Set<string>();
  const people = shelf && peopleOf(shelf);
  const tally: Tally = {
    banks: 0,
    questions: 0,
    films: 0,
    topics: {},
    kinds: {},
    templates: {},
    largestShare: { topic: '', kind: '', part: 0 },
    places: [0, 0, 0, 0],
    truths: { yes: 0, no: 0 },
    repeats: 0,
    leaks: 0,
    functioning: shelf && { all: 0, of: 0 },
    conflicts: shelf && [],
  };
  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const addQuestion = (question: Question) => {
    tally.questions += 1;
    count(tally.topics, question.topic);
    count(tally.kinds, question.kind);
    count(tally.templates, question.template);
    const cell = `${question.topic}/${question.kind}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
    if (question.kind === 'truth') tally.truths[question.key === 'true' ? 'yes' : 'no'] += 1;
    else if (hasOneKey(question) && question.options.length === 4) {
      const place = question.options.findIndex(({ id }) => id === question.key);
      tally.places[place] = (tally.places[place] ?? 0) + 1;
    }
    const sign = signOf(question);
    if (seen.has(sign)) tally.repeats += 1;
    seen.add(sign);
    if (!shelf || !people || !isAcrossFilms(question)) return;
    for (const conflict of conflictsOf(question, shelf)) tally.conflicts?.push(`${question.id}: ${conflict}`);
    const wrong = distractorsOf(question);
    if (question.kind === 'truth' || wrong.length < 3 || !tally.functioning) return;
    tally.functioning.of += 1;
    const film = shelf.film(question.film);
    if (film && wrong.every(({ id, text }) => isLike(film, id, text.en, shelf, people)))
      tally.functioning.all += 1;
  };
  return {
    add: (bank) => {
      tally.banks += 1;
      tally.films += bank.films.length;
      for (const question of bank.questions) addQuestion(question);
      tally.leaks += new Set(
        noLeak.run({ films: bank.films, questions: bank.questions }).map(({ question }) => question),
      ).size;
    },
    figures: () => {
      for (const [cell, many] of cells) {
        const [topic = '', kind = ''] = cell.split('/');
        const part = many / (tally.topics[topic] ?? 1);
        if (part > tally.largestShare.part) tally.largestShare = { topic, kind, part };
      }
      return tally;
    },
  };
}

/** What makes two questions the same: whose word it is, what they ask, and all that is to be chosen from. */
function signOf(question: Question): string {
  const texts = [...optionsOf(question), ...promptsOf(question)].map(({ text }) => text.en).sort();
  const clues = question.kind === 'clues' ? question.clues.map(({ en }) => en) : [];
  const keys = keysOf(question).map(({ text }) => text.en);
  return [question.attribution?.en ?? '', question.stem.en, ...texts, ...clues, ...keys.sort()].join('|');
}

/** Whether a wrong answer is of the key's type, era, and genre or country. */
function isLike(
  film: ShelfFilm,
  id: string,
  text: string,
  shelf: Shelf,
  people: ReadonlyMap<string, readonly number[]>,
): boolean {
  const rank = rankOf(text);
  if (rank) return Math.abs(rank.rank - film.sheet.year) <= 3 * ERA;
  const other = shelf.film(id);
  if (other) return isOfBand(film, other);
  const films = people.get(kinOf(text));
  // Genres, awards and works are drawn from films of the era; they have no films of their own to compare.
  return films === undefined || films.some((index) => isOfBand(film, shelf.films[index]));
}

function isOfBand(film: ShelfFilm, other: ShelfFilm | undefined): boolean {
  if (!other || Math.abs(other.sheet.year - film.sheet.year) > ERA) return false;
  const hasGenre = film.sheet.genres.some((genre) => other.sheet.genres.includes(genre));
  return hasGenre || film.sheet.countries.some((country) => other.sheet.countries.includes(country));
}

function peopleOf({ films }: Shelf): Map<string, number[]> {
  const people = new Map<string, number[]>();
  for (const { index, directors, cast, sheet } of films) {
    const authors = sheet.basedOn?.authors ?? [];
    const nominees = sheet.awards.flatMap((award) => award.nominees);
    for (const name of [...directors, ...cast].map((person) => person.name).concat(authors, nominees)) {
      const kin = kinOf(name);
      const known = people.get(kin);
      if (known) known.push(index);
      else people.set(kin, [index]);
    }
  }
  return people;
}
