import type { Migration } from './migration.ts';

/** Which phone is whose in an evening: SHA-256 of the token that the phone keeps. */
export const roomTokens: Migration = {
  version: 7,
  name: 'room-tokens',
  sql: `
    CREATE TABLE room_tokens (
      token_hash TEXT NOT NULL PRIMARY KEY,
      evening TEXT NOT NULL,
      player TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
