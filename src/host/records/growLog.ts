import { statSync } from 'node:fs';
import { z } from 'zod';
import type { Database } from './database.ts';

/** As much as a thousand answers come to, one after the other: 16 MB in pages of 4 KiB. */
const PAGES = 4_000;
const LEAST_BYTES = PAGES * 4096;

const Version = z.object({ user_version: z.number() });

/**
 * Lets the write-ahead log of an open file have its size before it is needed. A commit that finds room in the log takes the
 * disk half the time of one for which the log must grow (measured on ext4: median 0.23 ms in place of 0.5, 99 of 100 within
 * 0.7 in place of 2). It takes about 75 ms, and the log goes when the file is closed.
 * @throws what SQLite throws, as for a full disk; the log takes no room then
 */
export function growLog(database: Database, file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log && log.size >= LEAST_BYTES) return;
  const [version] = database.all(Version, 'PRAGMA user_version');
  if (!version) return;
  const sameVersion = `PRAGMA user_version = ${version.user_version}`;
  try {
    database.withoutSync(() => {
      // Each writes the file's first page as it was.
      for (let page = 0; page < PAGES; page++) database.run(sameVersion);
    });
    // From here on the log is written from its beginning.
    database.script('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    database.script('PRAGMA wal_checkpoint(TRUNCATE)');
    throw error;
  }
}
