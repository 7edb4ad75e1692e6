import { z } from 'zod';
import type { Database } from '../records/database.ts';
import type { RoomTokens } from './roomTokens.ts';

const Row = z.object({ player: z.string() });

/**
 * The tokens of one evening in the records, as they were kept with its players.
 * @param use works with the records; throws when they can't be used
 */
export function createSqliteTokens(
  evening: string,
  use: <Value>(work: (database: Database) => Value) => Value,
): RoomTokens {
  return {
    find: (hash) =>
      use((database) => {
        const sql = 'SELECT player FROM room_tokens WHERE token_hash = ? AND evening = ?';
        return database.all(Row, sql, hash, evening)[0]?.player ?? null;
      }),
  };
}
