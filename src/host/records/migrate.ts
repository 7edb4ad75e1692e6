import { z } from 'zod';
import type { Migration } from '../../records/migrations/migration.ts';
import type { Database } from './database.ts';

/** Marks a SQLite file as our records: "Reel" in ASCII. */
export const APPLICATION_ID = 0x5265656c;

const UserVersion = z.object({ user_version: z.number() });

/** The version of the last migration that a records file went through; 0 for an empty file. */
export function versionOf(database: Database): number {
  return database.all(UserVersion, 'PRAGMA user_version')[0]?.user_version ?? 0;
}

/**
 * Brings a records file up to date, each migration in a transaction of its own.
 * @param before called once, before the first migration of a file that already holds something
 * @throws what SQLite throws; the file then stands at the last migration that went through
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  before: (migration: Migration) => void,
): void {
  const from = versionOf(database);
  const pending = migrations.filter(({ version }) => version > from);
  const [first] = pending;
  if (from > 0 && first) before(first);
  for (const migration of pending) {
    database.transaction(() => {
      database.script(migration.sql);
      database.script(
        `PRAGMA user_version = ${migration.version}; PRAGMA application_id = ${APPLICATION_ID}`,
      );
    });
  }
}
