import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { z } from 'zod';

/** An open SQLite file. The only place that knows which driver reads it. All of it is synchronous. */
export interface Database {
  /** Runs one statement that answers no rows, with values for its question marks; returns how many rows it changed. */
  run: (sql: string, ...values: SQLInputValue[]) => number;
  /** Runs one statement and checks each row that it answers. Throws a ZodError for a row of another shape. */
  all: <Row>(row: z.ZodType<Row>, sql: string, ...values: SQLInputValue[]) => Row[];
  /** Runs a script of any number of statements. */
  script: (sql: string) => void;
  /** Does the work all or not at all: what it throws undoes it, and is thrown on. */
  transaction: <Value>(work: () => Value) => Value;
  /**
   * Does work whose commits need not wait for the disk: the end of the process can't undo them, but a power cut can, until the
   * next commit outside has put all on disk. For what is worth nothing without what comes next. For WAL only.
   */
  withoutSync: <Value>(work: () => Value) => Value;
  close: () => void;
}

const Synchronous = z.object({ synchronous: z.number() });

/** How long to wait for another process that is just closing the file. */
const LOCK_WAIT_MS = 500;

/**
 * Opens a SQLite file for this process alone, and makes it when it is not there.
 * The lock goes with the process, however it ends.
 * @param mode `look` opens an existing file only to read it
 * @throws an error for which `sqliteCode` has a code
 */
export function openDatabase(file: string, mode: 'own' | 'look' = 'own'): Database {
  const sqlite = new DatabaseSync(file, { readOnly: mode === 'look', timeout: LOCK_WAIT_MS });
  // Before anything is read, so that WAL needs no shared memory and the lock is held from the first page on.
  if (mode === 'own') sqlite.exec('PRAGMA locking_mode = EXCLUSIVE');
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const database: Database = {
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    all: (row, sql, ...values) =>
      prepare(sql)
        .all(...values)
        .map((found) => row.parse(found)),
    script: (sql) => {
      sqlite.exec(sql);
    },
    transaction: (work) => {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        sqlite.exec('COMMIT');
        return value;
      } catch (error) {
        // A full disk may have rolled it back already.
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    withoutSync: (work) => {
      const [before] = database.all(Synchronous, 'PRAGMA synchronous');
      sqlite.exec('PRAGMA synchronous = NORMAL');
      try {
        return work();
      } finally {
        sqlite.exec(`PRAGMA synchronous = ${before?.synchronous ?? 'FULL'}`);
      }
    },
    close: () => {
      sqlite.close();
    },
  };
  return database;
}

/** SQLite's primary result code (https://sqlite.org/rescode.html) of an error, or undefined for another error. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  return error.errcode & 0xff;
}

/** The codes that are told apart here. */
export const SQLITE = {
  ERROR: 1,
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  CONSTRAINT: 19,
  MISMATCH: 20,
  MISUSE: 21,
  RANGE: 25,
  NOTADB: 26,
};
