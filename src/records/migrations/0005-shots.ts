import type { Migration } from './migration.ts';

/** One-second shots: how long each ran, in ms, and when it was, in ms since 1970. `id` is the order they were made in. */
export const shots: Migration = {
  version: 5,
  name: 'shots',
  sql: `
    CREATE TABLE shots (
      id INTEGER NOT NULL PRIMARY KEY,
      at INTEGER NOT NULL,
      elapsed_ms REAL NOT NULL
    ) STRICT;
  `,
};
