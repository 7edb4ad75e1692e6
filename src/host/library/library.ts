import type { Problem } from '../../contract/result.ts';
import type { Bank } from '../../quiz/bank.ts';
import { groupsOf, type QuestionPool } from '../../quiz/pool.ts';
import type { FilmCard, Question } from '../../quiz/question.ts';
import { cardsAlone } from '../../quiz/timeline.ts';
import type { Timeline } from '../../quiz/timelineCard.ts';
import { holdYoungHeap } from '../heap.ts';
import { type BankHead, type BankIndex, openBankIndex } from './bankIndex.ts';
import { readColumns } from './columns.ts';
import type { DrawBank } from './drawBank.ts';
import { ownFiles, shippedFiles, stampOf } from './folders.ts';
import { readBankFile } from './readBankFile.ts';

/** A bank with where it came from. What is not in the head is read when it is asked for. */
export interface FoundBank extends DrawBank {
  readonly file: string;
  readonly shipped: boolean;
  readonly counts: BankHead['counts'];
  readonly questionCount: number;
  readonly filmCount: number;
  /** The film at a place in `films`. */
  film: (at: number) => FilmCard | undefined;
  /** The first of its films, all of them where they are few. */
  readonly firstFilms: readonly FilmCard[];
  /** See `digestOf`. */
  readonly digest: string;
  /** Plain text of all that a film is called, a line a film, in the order of `films`. */
  readonly names: string;
  /** The whole bank from its file, which takes its time for a large one. */
  readonly bank: Bank;
}

export interface FoundBanks {
  banks: FoundBank[];
  problems: Problem[];
  /** The same without the banks that are not wanted. */
  only: (isWanted: (bank: FoundBank) => boolean) => FoundBanks;
  /** Questions by their ids, and cards of timelines as questions by themselves; those that there are. */
  questions: (ids: Iterable<string>) => Map<string, Question>;
  /** Questions by their ids, in each of the banks that have them. */
  inBanks: (ids: Iterable<string>) => Map<FoundBank, Question[]>;
  ofFilm: (film: string) => Question[];
  /** The cards of films by their ids, each once; those that there are. */
  cards: (films: ReadonlySet<string>) => FilmCard[];
  /** How many films there are, each counted once however many banks are about it. */
  filmCount: () => number;
}

/** The banks that there are. */
export interface BankLibrary {
  /** Reads the folders. A file is read again only when its time or size has changed. */
  read: () => FoundBanks;
  /** Lets go of the index. */
  close: () => void;
}

const ENDINGS = ['.json'];

/**
 * Makes the library of a shipped folder and the player's own. Each `.json` file is a bank of its own: what is wrong
 * with one is told and never keeps the others out.
 * @param ownFolder made when it is not there
 * @param indexFile where it is kept what is known of each file; nowhere without it
 */
export function createLibrary(
  shippedFolder: string,
  ownFolder: string,
  indexFile: string | null = null,
): BankLibrary {
  // There from the start, for a player who looks for it; `read` tells why it can't be.
  ownFiles(ownFolder, ENDINGS);
  // Only when somebody asks for banks.
  let opened: BankIndex | undefined;
  let generation = 0;
  const found = new Map<number, FoundBank>();

  const bankOf = (index: BankIndex, path: string, shipped: boolean): FoundBank | Problem => {
    const { key, head, problem } = index.file(path, stampOf(path));
    if (!head) return problem ?? unreadable({ folder: path, reason: 'gone' });
    if (index.generation() !== generation) found.clear();
    generation = index.generation();
    const before = found.get(key);
    if (before) return before;
    const made = foundBank(index, key, head, { file: path, shipped });
    found.set(key, made);
    return made;
  };

  return {
    read() {
      holdYoungHeap();
      const index = (opened ??= openBankIndex(indexFile));
      const shipped = shippedFiles(shippedFolder, ENDINGS);
      const own = ownFiles(ownFolder, ENDINGS);
      const files = [
        ...shipped.map((file) => ({ file, shipped: true })),
        ...own.files.map((file) => ({ file, shipped: false })),
      ];
      const before = index.generation();
      const read = files.map(({ file, shipped: isShipped }) => bankOf(index, file, isShipped));
      // What was taken from the index before it moved is no good any more.
      const looked =
        index.generation() === before
          ? read
          : files.map(({ file, shipped: isShipped }) => bankOf(index, file, isShipped));
      const paths = new Set(files.map(({ file }) => file));
      index.keepOnly(paths);
      for (const [key, { file }] of found) if (!paths.has(file)) found.delete(key);
      const problems = [
        ...(shipped.length === 0 ? [missing(shippedFolder, ownFolder)] : []),
        ...(own.unreadable ? [unreadable(own.unreadable)] : []),
      ];
      const banks = new Map<string, FoundBank>();
      for (const bank of looked) {
        if ('code' in bank) {
          problems.push(bank);
          continue;
        }
        const first = banks.get(bank.id);
        if (first) problems.push(duplicate(bank.id, first.file, bank.file));
        else banks.set(bank.id, bank);
      }
      return foundBanks(index, found, [...banks.values()], problems);
    },
    close: () => {
      opened?.close();
      opened = undefined;
      found.clear();
    },
  };
}

/** A bank of the index, of which the rest is read when it is asked for. */
function foundBank(
  index: BankIndex,
  key: number,
  { id, filmCount, firstFilms, questions: questionCount, counts, digest }: BankHead,
  { file, shipped }: { file: string; shipped: boolean },
): FoundBank {
  const names = once(() => index.names(key));
  const titles = once(() => index.titles(key));
  const columns = once(() => readColumns(index.columns(key)));
  const pool: QuestionPool = {
    size: questionCount,
    groups: once(() =>
      groupsOf(questionCount, (at) => ({
        topic: columns().topic(at),
        kind: columns().kind(at),
        isSpoiler: columns().isSpoiler(at),
      })),
    ),
    kind: (at) => columns().kind(at),
    difficulty: (at) => columns().difficulty(at),
    guess: (at) => columns().guess(at),
    places: (ids) =>
      new Map(
        index
          .places(ids)
          .get(key)
          ?.map(({ at, id: name }) => [at, name]),
      ),
    question: (at) => index.question(key, at),
    isTitle: (words) => titles().includes(`\n${words}\n`),
  };
  let whole: WeakRef<Bank> | undefined;
  return {
    id,
    file,
    shipped,
    counts,
    digest,
    filmCount,
    firstFilms,
    questionCount,
    pool,
    film: (at) => firstFilms[at] ?? index.film(key, at),
    get films(): readonly FilmCard[] {
      return filmCount > firstFilms.length ? index.films(key) : firstFilms;
    },
    get names() {
      return names();
    },
    get timelines(): Timeline[] {
      return index.timelines(key);
    },
    get bank() {
      const before = whole?.deref();
      if (before) return before;
      const read = readBankFile(file);
      // It was whole a moment ago; whoever asks next finds it changed.
      if (!read.ok) throw new Error(read.problem.message);
      whole = new WeakRef(read.value);
      return read.value;
    },
  };
}

function foundBanks(
  index: BankIndex,
  byKey: ReadonlyMap<number, FoundBank>,
  banks: FoundBank[],
  problems: Problem[],
): FoundBanks {
  const present = new Set(banks);
  const bankOf = (key: number): FoundBank | undefined => {
    const bank = byKey.get(key);
    return bank && present.has(bank) ? bank : undefined;
  };
  const located = (ids: Iterable<string>) => {
    const wanted = [...ids];
    if (wanted.length === 0) return [];
    return [...index.places(wanted)].flatMap(([key, places]) => {
      const bank = bankOf(key);
      return bank ? places.map(({ at }) => ({ bank, question: bank.pool.question(at) })) : [];
    });
  };
  return {
    banks,
    problems,
    only: (isWanted) => foundBanks(index, byKey, banks.filter(isWanted), problems),
    questions(ids) {
      const wanted = new Set(ids);
      if (wanted.size === 0) return new Map();
      const lines = new Set(index.timelinesOfCards([...wanted]));
      const cards =
        lines.size === 0
          ? []
          : cardsAlone(
              banks.flatMap((bank) => bank.timelines.filter(({ id }) => lines.has(id))),
              wanted,
            );
      const plain = located(wanted).map(({ question }) => question);
      return new Map([...cards, ...plain].map((question) => [question.id, question]));
    },
    inBanks: (ids) => {
      const groups = Map.groupBy(located(ids), ({ bank }) => bank);
      return new Map([...groups].map(([bank, found]) => [bank, found.map(({ question }) => question)]));
    },
    filmCount: () => index.filmCount(),
    cards(films) {
      const found = index.cards([...films]).flatMap(({ bank, card }) => (bankOf(bank) ? [card] : []));
      return [...new Map(found.map((film) => [film.id, film])).values()];
    },
    ofFilm: (film) => index.ofFilm(film).flatMap(({ bank, question }) => (bankOf(bank) ? [question] : [])),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function unreadable({ folder, reason }: { folder: string; reason: string }): Problem {
  return {
    code: 'folder-unreadable',
    message: `The folder for your own banks, ${folder}, can't be read (${reason}). Make it a folder that you may read.`,
    details: { folder, reason },
  };
}

function missing(folder: string, ownFolder: string): Problem {
  return {
    code: 'bank-missing',
    message: `There is no question bank in ${folder}, where those that come with Reel Quiz belong. Install the app again, or put a bank into ${ownFolder}.`,
    details: { folder, ownFolder },
  };
}

function duplicate(id: string, used: string, unused: string): Problem {
  return {
    code: 'bank-duplicate',
    message: `Two banks have the id ${id}: ${used} is used and ${unused} is not. Give the second another id.`,
    details: { id, used, unused },
  };
}
