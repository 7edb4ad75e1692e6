import { rmSync } from 'node:fs';
import { z } from 'zod';
import { BankSummary } from '../../contract/api.ts';
import { Problem } from '../../contract/result.ts';
import { plainText } from '../../facts/names.ts';
import type { Bank } from '../../quiz/bank.ts';
import { plainTitle } from '../../quiz/clash.ts';
import { FilmCard, Question } from '../../quiz/question.ts';
import { questionId } from '../../quiz/timeline.ts';
import { Timeline } from '../../quiz/timelineCard.ts';
import { type Database, openDatabase, SQLITE, sqliteCode } from '../records/database.ts';
import { countsOf } from './bankSummary.ts';
import { writeColumns } from './columns.ts';
import { digestOf } from './drawBank.ts';
import { readBankFile } from './readBankFile.ts';
import { withSmallHeap } from '../heap.ts';

/** What is known of a bank without reading its questions. */
const BankHead = z.object({
  id: z.string(),
  filmCount: z.number(),
  /** So many that a small bank has no others. */
  firstFilms: z.array(FilmCard),
  questions: z.number(),
  counts: BankSummary.pick({ topics: true, clues: true, cards: true }),
  /** See `digestOf`. */
  digest: z.string(),
});
export type BankHead = z.infer<typeof BankHead>;

/** A file as the index has it: a bank's head, or why it is left out. */
const IndexedFile = z.object({
  /** What the index calls it. */
  key: z.number(),
  stamp: z.string(),
  head: BankHead.nullable(),
  problem: Problem.nullable(),
});
export type IndexedFile = z.infer<typeof IndexedFile>;

/** A question with the bank that it stands in. */
export interface IndexedQuestion {
  bank: number;
  question: Question;
}

/**
 * What is known of every bank file, so that none is read again before it changes, and so that a question can be read without
 * its bank. It can be thrown away: it is made anew from the files.
 */
export interface BankIndex {
  /** The file as it is now; read where its stamp is another than the index knows. */
  file: (path: string, stamp: string) => IndexedFile;
  /** Goes up when all keys have become others. */
  generation: () => number;
  /** Forgets all files but these. */
  keepOnly: (paths: ReadonlySet<string>) => void;
  films: (bank: number) => FilmCard[];
  /** Plain text of all that a film of a bank is called, a line a film, in their order. */
  names: (bank: number) => string;
  /** The films' titles as `plainTitle` gives them, each between two line ends. */
  titles: (bank: number) => string;
  columns: (bank: number) => Uint8Array;
  /** How many films all the files have, each counted once. */
  filmCount: () => number;
  film: (bank: number, at: number) => FilmCard | undefined;
  /** Films by their ids, with the banks that are about them. */
  cards: (films: readonly string[]) => { bank: number; card: FilmCard }[];
  timelines: (bank: number) => Timeline[];
  question: (bank: number, at: number) => Question;
  /** Where questions of these ids stand, by bank. */
  places: (ids: readonly string[]) => ReadonlyMap<number, { at: number; id: string }[]>;
  ofFilm: (film: string) => IndexedQuestion[];
  /** The timelines that have one of these cards: the ids that `questionId` gives them. */
  timelinesOfCards: (ids: readonly string[]) => string[];
  close: () => void;
}

/** So many films of a bank are at hand at once. */
const FIRST_FILMS = 12;
/** Goes up whenever the same files would make another index. */
const VERSION = 2;

const SCHEMA = `
  CREATE TABLE banks (
    key INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, head TEXT, problem TEXT
  ) STRICT;
  CREATE TABLE contents (
    bank INTEGER PRIMARY KEY REFERENCES banks ON DELETE CASCADE,
    names TEXT NOT NULL, titles TEXT NOT NULL, columns BLOB NOT NULL
  ) STRICT;
  CREATE TABLE films (
    bank INTEGER NOT NULL REFERENCES banks ON DELETE CASCADE, at INTEGER NOT NULL,
    id TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY (bank, at)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX films_by_id ON films (id);
  CREATE TABLE questions (
    place INTEGER PRIMARY KEY, bank INTEGER NOT NULL REFERENCES banks ON DELETE CASCADE, at INTEGER NOT NULL,
    id TEXT NOT NULL, film TEXT NOT NULL, question TEXT NOT NULL
  ) STRICT;
  CREATE INDEX questions_by_bank ON questions (bank);
  CREATE INDEX questions_by_id ON questions (id);
  CREATE INDEX questions_by_film ON questions (film);
  CREATE TABLE timelines (
    bank INTEGER NOT NULL REFERENCES banks ON DELETE CASCADE, at INTEGER NOT NULL,
    timeline TEXT NOT NULL, PRIMARY KEY (bank, at)
  ) STRICT;
  CREATE TABLE cards (
    question TEXT NOT NULL, timeline TEXT NOT NULL, bank INTEGER NOT NULL REFERENCES banks ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX cards_by_question ON cards (question);
  PRAGMA user_version = ${VERSION};`;

const Version = z.object({ user_version: z.number() });
const FileRow = z.object({
  key: z.number(),
  file: z.string(),
  stamp: z.string(),
  head: z.string().nullable(),
  problem: z.string().nullable(),
});
const Key = z.object({ key: z.number() });
const Count = z.object({ count: z.number() });
const Text = z.object({ text: z.string() });
const Blob = z.object({ blob: z.instanceof(Uint8Array) });
const Place = z.object({ bank: z.number(), at: z.number(), id: z.string() });
const BankText = z.object({ bank: z.number(), text: z.string() });

/** So many questions that were read stay at hand, for a round looks at one several times. */
const MOST_AT_HAND = 100;

/**
 * Opens the index.
 * @param file where it is kept; in memory where that is null, or where it can't be opened: another window may have it
 */
export function openBankIndex(file: string | null): BankIndex {
  let database = opened(file);
  let generation = 0;
  const known = new Map<string, IndexedFile>(filesIn(database));
  let atHand = new Map<string, Question>();
  let filmCount: number | undefined;
  let lastPlaces: { ids: readonly string[]; places: ReturnType<BankIndex['places']> } | undefined;

  const write = (path: string, stamp: string): IndexedFile => withSmallHeap(() => written(path, stamp));
  const written = (path: string, stamp: string): IndexedFile => {
    const read = readBankFile(path);
    atHand = new Map();
    [filmCount, lastPlaces] = [undefined, undefined];
    return database.transaction(() => {
      database.run('DELETE FROM banks WHERE file = ?', path);
      const head = read.ok ? headOf(read.value) : null;
      const problem = read.ok ? null : read.problem;
      const [row] = database.all(
        Key,
        'INSERT INTO banks (file, stamp, head, problem) VALUES (?, ?, ?, ?) RETURNING key',
        path,
        stamp,
        head && JSON.stringify(head),
        problem && JSON.stringify(problem),
      );
      const key = row?.key ?? 0;
      if (read.ok) writeContents(database, key, read.value);
      return { key, stamp, head, problem };
    });
  };
  const textOf = (column: 'names' | 'titles', bank: number): string => {
    const [row] = database.all(Text, `SELECT ${column} AS text FROM contents WHERE bank = ?`, bank);
    return row?.text ?? '';
  };

  return {
    file(path, stamp) {
      const before = known.get(path);
      if (before?.stamp === stamp) return before;
      let indexed: IndexedFile;
      try {
        indexed = write(path, stamp);
      } catch {
        // A full disk, say. All is read anew into memory, which asks for nothing of the disk.
        database.close();
        database = opened(null);
        known.clear();
        generation += 1;
        indexed = write(path, stamp);
      }
      known.set(path, indexed);
      return indexed;
    },
    generation: () => generation,
    keepOnly(paths) {
      for (const path of [...known.keys()].filter((one) => !paths.has(one))) {
        database.run('DELETE FROM banks WHERE file = ?', path);
        known.delete(path);
        filmCount = undefined;
      }
    },
    films: (bank) =>
      database
        .all(Text, 'SELECT card AS text FROM films WHERE bank = ? ORDER BY at', bank)
        .map(({ text }) => FilmCard.parse(JSON.parse(text))),
    film(bank, at) {
      const [row] = database.all(Text, 'SELECT card AS text FROM films WHERE bank = ? AND at = ?', bank, at);
      return row && FilmCard.parse(JSON.parse(row.text));
    },
    names: (bank) => textOf('names', bank),
    titles: (bank) => textOf('titles', bank),
    columns(bank) {
      const [row] = database.all(Blob, 'SELECT columns AS blob FROM contents WHERE bank = ?', bank);
      return row?.blob ?? new Uint8Array();
    },
    filmCount: () =>
      (filmCount ??= database.all(Count, 'SELECT count(DISTINCT id) AS count FROM films')[0]?.count ?? 0),
    cards: (films) =>
      database
        .all(
          BankText,
          'SELECT bank, card AS text FROM films WHERE id IN (SELECT value FROM json_each(?)) ORDER BY bank, at',
          JSON.stringify(films),
        )
        .map(({ bank, text }) => ({ bank, card: FilmCard.parse(JSON.parse(text)) })),
    timelines: (bank) =>
      database
        .all(Text, 'SELECT timeline AS text FROM timelines WHERE bank = ? ORDER BY at', bank)
        .map(({ text }) => Timeline.parse(JSON.parse(text))),
    question(bank, at) {
      const name = `${bank} ${at}`;
      const before = atHand.get(name);
      if (before) return before;
      const [row] = database.all(
        Text,
        'SELECT question AS text FROM questions WHERE place = ?',
        placeOf(bank, at),
      );
      if (!row) throw new RangeError(`There is no question ${at} in bank ${bank} of the index.`);
      const question = Question.parse(JSON.parse(row.text));
      if (atHand.size >= MOST_AT_HAND) atHand = new Map();
      atHand.set(name, question);
      return question;
    },
    places(ids) {
      // Each of very many banks asks for the same in its turn.
      if (lastPlaces?.ids === ids) return lastPlaces.places;
      const rows =
        ids.length === 0
          ? []
          : database.all(
              Place,
              'SELECT bank, at, id FROM questions WHERE id IN (SELECT value FROM json_each(?)) ORDER BY bank, at',
              JSON.stringify(ids),
            );
      lastPlaces = { ids, places: Map.groupBy(rows, ({ bank }) => bank) };
      return lastPlaces.places;
    },
    ofFilm: (film) =>
      database
        .all(BankText, 'SELECT bank, question AS text FROM questions WHERE film = ? ORDER BY bank, at', film)
        .map(({ bank, text }) => ({ bank, question: Question.parse(JSON.parse(text)) })),
    timelinesOfCards: (ids) =>
      database
        .all(
          Text,
          'SELECT DISTINCT timeline AS text FROM cards WHERE question IN (SELECT value FROM json_each(?))',
          JSON.stringify(ids),
        )
        .map(({ text }) => text),
    close: () => {
      database.close();
    },
  };
}

/** Opens the index's file, anew where it is of another version or damaged; in memory where it can't be had. */
function opened(file: string | null): Database {
  if (file !== null) {
    try {
      return openedAt(file);
    } catch (error) {
      const code = sqliteCode(error);
      if (code === undefined || code === SQLITE.NOTADB || code === SQLITE.CORRUPT) {
        remove(file);
        return openedAt(file);
      }
    }
  }
  return openedAt(':memory:');
}

/** The files that an index knows, as far as they can be made sense of. */
function filesIn(database: Database): [string, IndexedFile][] {
  return database
    .all(FileRow, 'SELECT key, file, stamp, head, problem FROM banks')
    .flatMap(({ key, file, stamp, head, problem }) => {
      const of = IndexedFile.safeParse({ key, stamp, head: jsonOf(head), problem: jsonOf(problem) });
      return of.success ? [[file, of.data]] : [];
    });
}

/** More questions than a bank can have. */
const MOST_QUESTIONS = 2 ** 24;
/** The key of a question, by which it is found in one look: a round across very many banks reads from all over. */
const placeOf = (bank: number, at: number): number => bank * MOST_QUESTIONS + at;

const jsonOf = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** @throws Error without an SQLite code for an index of another version */
function openedAt(file: string): Database {
  const database = openDatabase(file);
  try {
    database.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    const [version] = database.all(Version, 'PRAGMA user_version');
    if (version?.user_version === 0) {
      database.transaction(() => {
        database.script(SCHEMA);
      });
    } else if (version?.user_version !== VERSION) throw new Error('The index is of another version.');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function remove(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}

function headOf(bank: Bank): BankHead {
  return {
    id: bank.id,
    filmCount: bank.films.length,
    firstFilms: bank.films.slice(0, FIRST_FILMS),
    questions: bank.questions.length,
    counts: countsOf(bank),
    digest: digestOf(bank),
  };
}

function writeContents(database: Database, key: number, bank: Bank): void {
  const names = bank.films.map(({ title, originalTitle, year }) =>
    plainText([title.en, title.zh, originalTitle, String(year)].filter(Boolean).join(' ')),
  );
  const titles = bank.films.map(({ title }) => plainTitle(title.en));
  database.run(
    'INSERT INTO contents VALUES (?, ?, ?, ?)',
    key,
    names.join('\n'),
    `\n${titles.join('\n')}\n`,
    writeColumns(bank),
  );
  for (const [at, film] of bank.films.entries())
    database.run('INSERT INTO films VALUES (?, ?, ?, ?)', key, at, film.id, JSON.stringify(film));
  for (const [at, question] of bank.questions.entries())
    database.run(
      'INSERT INTO questions VALUES (?, ?, ?, ?, ?, ?)',
      placeOf(key, at),
      key,
      at,
      question.id,
      question.film,
      JSON.stringify(question),
    );
  for (const [at, timeline] of (bank.timelines ?? []).entries()) {
    database.run('INSERT INTO timelines VALUES (?, ?, ?)', key, at, JSON.stringify(timeline));
    for (const card of timeline.cards)
      database.run('INSERT INTO cards VALUES (?, ?, ?)', questionId(timeline, card), timeline.id, key);
  }
}
