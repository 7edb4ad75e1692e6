import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../contract/result.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import {
  backedUpOn,
  backUp,
  backupTime,
  isOurs,
  isWhole,
  lastGoodBackup,
  restore,
  stampOf,
} from './backups.ts';
import { type Database, openDatabase } from './database.ts';
import { backFillAnswers } from '../statistics/backFill.ts';
import { saveTally } from '../statistics/tallies.ts';
import { migrate, versionOf } from './migrate.ts';
import { isBroken, recordsProblem } from './problems.ts';

/** Even without a pause the log grows no longer than this, in pages of 4 KiB. */
const MOST_LOG_PAGES = 10_000;

/** Records that are ready for use, or the problem that keeps them from it. */
export type OpenedRecords =
  { ok: true; database: Database; notices: Problem[] } | { ok: false; problem: Problem };

/** Where the records lie in a data folder. */
export const recordsFile = (dataFolder: string): string => join(dataFolder, 'records.db');

/**
 * Opens the records of a data folder: checks them, brings them up to date and backs them up.
 * Records that are damaged or gone are replaced by the last good backup; what was there is kept under another name.
 * @param now for the names of backups and for what counts as a day
 */
export function openRecords(dataFolder: string, now: Date): OpenedRecords {
  const file = recordsFile(dataFolder);
  const backupFolder = join(dataFolder, 'backups');
  try {
    mkdirSync(backupFolder, { recursive: true });
    const notices: Problem[] = [];
    if (isGone(file) && lastGoodBackup(backupFolder, now) !== undefined)
      notices.push(replace(file, backupFolder, now));
    let database = openWhole(file);
    if (database === 'broken') {
      notices.push(replace(file, backupFolder, now));
      database = openWhole(file);
    }
    if (database === 'broken') throw new Error('the backup that was put in its place is damaged too');
    return prepare(database, file, backupFolder, notices, now);
  } catch (error) {
    return { ok: false, problem: recordsProblem(error, file) };
  }
}

/** Opens the file and looks at every page of it, without changing anything. */
function openWhole(file: string): Database | 'broken' {
  let database: Database | undefined;
  try {
    database = openDatabase(file);
    if (isWhole(database) && (isOurs(database) || isEmpty(database))) return database;
  } catch (error) {
    if (!isBroken(error)) {
      database?.close();
      throw error;
    }
  }
  database?.close();
  return 'broken';
}

function prepare(
  database: Database,
  file: string,
  backupFolder: string,
  notices: Problem[],
  now: Date,
): OpenedRecords {
  try {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      database.close();
      return { ok: false, problem: newer(file, version) };
    }
    const isNew = version === 0;
    // fullfsync: on macOS a plain fsync may stop at the drive's cache; it means nothing elsewhere.
    database.script(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON',
    );
    // The log is copied into the file when nothing is written (see `keepRecords`): not within the commit of an answer.
    database.script(`PRAGMA wal_autocheckpoint = ${MOST_LOG_PAGES}`);
    // A file that may not be written opens all the same, and says so only here.
    database.script('BEGIN IMMEDIATE; COMMIT');
    migrate(database, MIGRATIONS, () => {
      backUp(database, backupFolder, 'before-update', now);
    });
    backFillAnswers(database);
    saveTally(database);
    if (!isNew && !backedUpOn(backupFolder, now)) notices.push(...dailyBackUp(database, file, now));
    return { ok: true, database, notices };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A day without a backup is no reason to keep the player out: the problem is only told. */
function dailyBackUp(database: Database, file: string, now: Date): Problem[] {
  try {
    backUp(database, join(file, '..', 'backups'), 'daily', now);
    return [];
  } catch (error) {
    const { code, details, message } = recordsProblem(error, file);
    return [{ code, details, message: `Today's backup could not be made. ${message}` }];
  }
}

/** Sets aside what there is, and puts the last good backup in its place where there is one. */
function replace(file: string, backupFolder: string, now: Date): Problem {
  const setAside = moveAside(file, now);
  const backup = lastGoodBackup(backupFolder, now);
  const kept = setAside === undefined ? '' : ` What was there is kept as ${setAside}.`;
  const found = setAside === undefined ? 'missing' : 'damaged';
  if (backup === undefined) {
    return {
      code: 'records-set-aside',
      message: `The records ${file} were ${found}, and there is no backup yet: they start anew.${kept}`,
      details: { file, setAside: setAside ?? '' },
    };
  }
  restore(backup, file);
  const time = backupTime(backup);
  return {
    code: setAside === undefined ? 'records-restored-missing' : 'records-restored',
    message: `The records ${file} were ${found}: the backup of ${time} (UTC) was put in their place, so rounds played after it are not in them.${kept}`,
    details: { file, backup, time, setAside: setAside ?? '' },
  };
}

/** Renames the file and what SQLite keeps next to it. Returns the file's new name, or undefined if it was not there. */
function moveAside(file: string, now: Date): string | undefined {
  const aside = freeName(file.replace(/\.db$/, `-broken-${stampOf(now)}`));
  const moved = ['', '-wal', '-shm'].filter((ending) => existsSync(file + ending));
  for (const ending of moved) renameSync(file + ending, aside + ending);
  return moved.includes('') ? aside : undefined;
}

/** A name that no file has yet, so that nothing that was set aside before is overwritten. */
function freeName(stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`;
    if (!existsSync(name) && !existsSync(`${name}-wal`)) return name;
  }
}

function newer(file: string, version: number): Problem {
  return {
    code: 'records-newer',
    message: `The records ${file} are from a newer Reel Quiz (version ${version} of the file, this one reads up to ${MIGRATIONS.length}) and were left as they are. Update the app, or choose another folder with --user-data.`,
    details: { file, version: String(version), newest: String(MIGRATIONS.length) },
  };
}

const isGone = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;

/** A file that SQLite has just made. */
function isEmpty(database: Database): boolean {
  const Count = z.object({ tables: z.number() });
  const [found] = database.all(Count, 'SELECT count(*) AS tables FROM sqlite_schema');
  return versionOf(database) === 0 && found?.tables === 0;
}
