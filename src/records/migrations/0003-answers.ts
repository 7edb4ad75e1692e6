import type { Migration } from './migration.ts';

/**
 * One row for each closed question, made from the log, so that statistics need not replay every game. `id` is the order
 * in which they were given. `events.written_at` lets the rows be made again from the log; old events have none.
 * `games.answers_kept` is 0 for the games whose rows are still to be made: no SQL can play by the rules.
 * `tally` is what the answers up to one of them add up to, kept to save time only.
 */
export const answers: Migration = {
  version: 3,
  name: 'answers',
  sql: `
    ALTER TABLE events ADD COLUMN written_at INTEGER;
    ALTER TABLE games ADD COLUMN answers_kept INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX games_to_keep ON games (started_at) WHERE answers_kept = 0;
    CREATE INDEX games_finished ON games (finished_at) WHERE discarded_at IS NULL;

    CREATE TABLE answers (
      id INTEGER NOT NULL PRIMARY KEY,
      game_id TEXT NOT NULL REFERENCES games (id),
      question_index INTEGER NOT NULL,
      question_id TEXT NOT NULL,
      film TEXT NOT NULL,
      topic TEXT NOT NULL,
      kind TEXT NOT NULL,
      verdict TEXT NOT NULL,
      share REAL NOT NULL,
      points INTEGER NOT NULL,
      elapsed_ms REAL NOT NULL,
      limit_ms INTEGER,
      answered_at INTEGER NOT NULL,
      difficulty REAL NOT NULL,
      guess REAL NOT NULL,
      UNIQUE (game_id, question_index)
    ) STRICT;
    CREATE INDEX answers_by_time ON answers (answered_at);

    CREATE TABLE tally (
      only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
      up_to INTEGER NOT NULL,
      time_zone TEXT NOT NULL,
      version INTEGER NOT NULL,
      tally TEXT NOT NULL
    ) STRICT;
  `,
};
