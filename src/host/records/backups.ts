import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keepFile } from '../files/writeWhole.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { type Database, openDatabase } from './database.ts';
import { APPLICATION_ID, versionOf } from './migrate.ts';

/** Why a backup was made: once a day, or before a migration. Three of each are kept. */
type Occasion = 'daily' | 'before-update';
const KEPT = 3;
const NAME = /^records-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)-(daily|before-update)\.db$/;

/** A moment as it stands in file names: UTC, to the second, and in order when sorted as text. */
export function stampOf(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(':', '-');
}

/**
 * Writes a whole copy of the records into the backups folder, and drops the oldest beyond three of its kind.
 * @throws what SQLite or the file system throws; no half-written backup is left under a backup's name
 */
export function backUp(database: Database, folder: string, occasion: Occasion, now: Date): void {
  const part = join(folder, 'unfinished.part');
  rmSync(part, { force: true });
  database.run('VACUUM INTO ?', part);
  keepFile(part, join(folder, `records-${stampOf(now)}-${occasion}.db`));
  const ofKind = backups(folder, now).filter((name) => NAME.exec(name)?.[2] === occasion);
  for (const name of ofKind.slice(KEPT)) rmSync(join(folder, name));
}

/** True when there is already a backup of this (UTC) day. */
export function backedUpOn(folder: string, now: Date): boolean {
  const day = stampOf(now).slice(0, 10);
  return backups(folder, now).some((name) => name.startsWith(`records-${day}`) && name.endsWith('-daily.db'));
}

/** The newest backup that is whole and not from a newer version of the app; its path, or undefined. */
export function lastGoodBackup(folder: string, now: Date): string | undefined {
  return backups(folder, now)
    .map((name) => join(folder, name))
    .find(isGood);
}

/** Puts a copy of a backup in the place of the records, which must not be there. */
export function restore(backup: string, file: string): void {
  const part = `${file}.part`;
  copyFileSync(backup, part);
  keepFile(part, file);
}

/** When a backup was made, as in its name. */
export function backupTime(backup: string): string {
  return (
    /\d{4}-\d\d-\d\dT\d\d-\d\d/
      .exec(backup)?.[0]
      .replace('T', ' ')
      .replace(/-(\d\d)$/, ':$1') ?? backup
  );
}

/**
 * Names of backups, newest first. One whose time is yet to come was made under a clock that was wrong then or is wrong
 * now: it counts as older than all that could have been made by now, or the first backup under a right clock would be
 * dropped at once for three of a year that never was.
 */
function backups(folder: string, now: Date): string[] {
  if (!existsSync(folder)) return [];
  const limit = `records-${stampOf(now)}~`;
  const isPast = (name: string): boolean => name < limit;
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort((a, b) => Number(isPast(b)) - Number(isPast(a)) || (a < b ? 1 : -1));
}

function isGood(file: string): boolean {
  try {
    const database = openDatabase(file, 'look');
    try {
      const version = versionOf(database);
      return isWhole(database) && isOurs(database) && version > 0 && version <= MIGRATIONS.length;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** SQLite's own check of every page. Throws when the damage is bad enough. */
export function isWhole(database: Database): boolean {
  const [first] = database.all(z.object({ quick_check: z.string() }), 'PRAGMA quick_check(1)');
  return first?.quick_check === 'ok';
}

/** True for a file that our migrations made. */
export function isOurs(database: Database): boolean {
  const [found] = database.all(z.object({ application_id: z.number() }), 'PRAGMA application_id');
  return found?.application_id === APPLICATION_ID;
}
