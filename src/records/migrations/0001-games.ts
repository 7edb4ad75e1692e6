import type { Migration } from './migration.ts';

/** Games as logs, and settings. Times are ms since 1970; `setup`, `event` and `value` are JSON. */
export const games: Migration = {
  version: 1,
  name: 'games',
  sql: `
    CREATE TABLE games (
      id TEXT NOT NULL PRIMARY KEY,
      started_at INTEGER NOT NULL,
      finished_at INTEGER,
      discarded_at INTEGER,
      setup TEXT NOT NULL
    ) STRICT;

    CREATE TABLE events (
      game_id TEXT NOT NULL REFERENCES games (id),
      sequence INTEGER NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (game_id, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `,
};
