import type { Migration } from './migration.ts';

/**
 * Which phone is whose in an evening: SHA-256 of the token that the phone keeps. And where the room of an evening was
 * open the last time, so that its phones find it again.
 */
export const roomTokens: Migration = {
  version: 7,
  name: 'room-tokens',
  sql: `
    CREATE TABLE room_tokens (
      token_hash TEXT NOT NULL PRIMARY KEY,
      evening TEXT NOT NULL,
      player TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rooms (
      evening TEXT NOT NULL PRIMARY KEY,
      code TEXT NOT NULL,
      port INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
