import type { Migration } from './migration.ts';

/**
 * Game nights: plans, evenings with their setup, their events in the order of `sequence`, and which questions the club
 * was asked, when last. `results` holds what a finished evening came to, so that the history need not play every log.
 * Times are ms since 1970.
 */
export const evenings: Migration = {
  version: 6,
  name: 'evenings',
  sql: `
    CREATE TABLE evening_plans (
      id TEXT NOT NULL PRIMARY KEY,
      plan TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      played_at INTEGER
    ) STRICT;

    CREATE TABLE evenings (
      id TEXT NOT NULL PRIMARY KEY,
      started_at INTEGER NOT NULL,
      finished_at INTEGER,
      discarded_at INTEGER,
      setup TEXT NOT NULL,
      results TEXT
    ) STRICT;

    CREATE TABLE evening_events (
      evening_id TEXT NOT NULL REFERENCES evenings (id),
      sequence INTEGER NOT NULL,
      event TEXT NOT NULL,
      written_at INTEGER NOT NULL,
      PRIMARY KEY (evening_id, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE club_asked (
      question_id TEXT NOT NULL PRIMARY KEY,
      asked_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
