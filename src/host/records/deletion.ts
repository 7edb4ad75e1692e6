import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keepFile } from '../files/writeWhole.ts';
import type { Database } from './database.ts';

/** Where a deletion keeps what an undo needs: while it is being done, and once it is. */
const paths = (dataFolder: string) => ({
  doing: join(dataFolder, 'deleting'),
  done: join(dataFolder, 'deleted'),
  backups: join(dataFolder, 'backups'),
});
const COPY = 'records.db';

/** Files beside the records that hold what was deleted, too: damaged ones that were set aside. */
const isSetAside = (name: string): boolean => /^records-broken-.*\.db(-wal|-shm)?$/.test(name);

/**
 * Deletes every round and all that is known from them, every shot, and every game night with its plans, so that nothing of it is left in the records
 * file. A copy and all backups go into a folder of their own, for an undo.
 *
 * At every moment a stop leaves a state that `giveUpUndo` makes whole at the next start: the copy is made first, the
 * rows go in one transaction, and the backups follow.
 * @param settings whether the settings go, too
 * @throws what SQLite or the file system throws
 */
export function deleteAll(database: Database, dataFolder: string, settings: boolean): void {
  const { doing, done, backups } = paths(dataFolder);
  rmSync(doing, { recursive: true, force: true });
  mkdirSync(doing);
  const part = join(doing, 'unfinished.part');
  database.run('VACUUM INTO ?', part);
  keepFile(part, join(doing, COPY));

  // What is deleted is overwritten with zeros, and then every page is written anew.
  database.script('PRAGMA secure_delete = ON');
  database.transaction(() => {
    database.script('PRAGMA defer_foreign_keys = ON');
    for (const table of tablesOf(database, 'main')) {
      if (table !== 'settings' || settings) database.run(`DELETE FROM "${table}"`);
    }
  });
  database.script('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');

  if (existsSync(backups)) renameSync(backups, join(doing, 'backups'));
  mkdirSync(backups);
  moveSetAside(dataFolder, doing);
  rmSync(done, { recursive: true, force: true });
  renameSync(doing, done);
}

/**
 * Puts back what `deleteAll` took away. What was played since stays.
 * @param settings whether the settings were deleted, too
 * @throws what SQLite or the file system throws; the records are as they were then, and it can be tried again
 */
export function undoDelete(database: Database, dataFolder: string, settings: boolean): void {
  const { done, backups } = paths(dataFolder);
  database.run('ATTACH DATABASE ? AS kept', join(done, COPY));
  try {
    database.transaction(() => {
      database.script('PRAGMA defer_foreign_keys = ON');
      database.script(`
        DELETE FROM tally;
        ${afterTheKept('answers')};
        ${afterTheKept('shots')}`);
      for (const table of tablesOf(database, 'kept')) {
        const onClash = table === 'settings' && settings ? 'REPLACE' : 'IGNORE';
        database.script(`INSERT OR ${onClash} INTO main."${table}" SELECT * FROM kept."${table}"`);
      }
    });
  } finally {
    database.script('DETACH DATABASE kept');
  }
  moveAll(join(done, 'backups'), backups);
  moveAll(join(done, 'set-aside'), dataFolder);
  rmSync(done, { recursive: true, force: true });
}

/** What was made since a deletion comes after what was deleted, and takes none of its ids. */
const afterTheKept = (table: 'answers' | 'shots'): string => `
  UPDATE main.${table} SET id = id + (
    SELECT coalesce(max(id), 0) FROM (SELECT id FROM main.${table} UNION ALL SELECT id FROM kept.${table})
  )`;

/** Whether there is something to put back. */
export const canUndoDelete = (dataFolder: string): boolean => existsSync(join(paths(dataFolder).done, COPY));

/**
 * At the start of the app: what was deleted the last time is gone for good now, and a deletion that was cut off is
 * finished, or forgotten if it had not yet taken anything away.
 */
export function giveUpUndo(database: Database, dataFolder: string): void {
  const { doing, done, backups } = paths(dataFolder);
  if (existsSync(doing)) {
    const Kept = z.object({ kept: z.number() });
    const sql = `SELECT (SELECT count(*) FROM games) + (SELECT count(*) FROM shots)
      + (SELECT count(*) FROM evenings) + (SELECT count(*) FROM evening_plans) AS kept`;
    const [found] = database.all(Kept, sql);
    if (found?.kept === 0) {
      rmSync(backups, { recursive: true, force: true });
      mkdirSync(backups);
      moveSetAside(dataFolder, doing);
    }
    rmSync(doing, { recursive: true, force: true });
  }
  rmSync(done, { recursive: true, force: true });
}

function tablesOf(database: Database, schema: 'main' | 'kept'): string[] {
  const Name = z.object({ name: z.string() });
  const sql = `SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return database.all(Name, sql).map(({ name }) => name);
}

function moveSetAside(dataFolder: string, into: string): void {
  const folder = join(into, 'set-aside');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dataFolder).filter(isSetAside))
    renameSync(join(dataFolder, name), join(folder, name));
}

function moveAll(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}
