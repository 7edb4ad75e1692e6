import type { Migration } from './migration.ts';

/**
 * The questions that the player took out of play. `games.day` and `games.edition` are set for daily rounds, of which
 * there is one a day; `games.mode` says what kind of round it is.
 */
export const flags: Migration = {
  version: 4,
  name: 'flags',
  sql: `
    CREATE TABLE flags (
      question_id TEXT NOT NULL PRIMARY KEY,
      reason TEXT NOT NULL,
      flagged_at INTEGER NOT NULL
    ) STRICT;

    ALTER TABLE games ADD COLUMN mode TEXT NOT NULL DEFAULT 'quick';
    ALTER TABLE games ADD COLUMN day TEXT;
    ALTER TABLE games ADD COLUMN edition TEXT;
    CREATE INDEX games_daily ON games (day, edition) WHERE day IS NOT NULL;
  `,
};
