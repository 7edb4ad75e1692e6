import { z } from 'zod';
import type { Database } from '../records/database.ts';
import type { RoomTokens } from './roomTokens.ts';

const Row = z.object({ player: z.string() });

/**
 * The tokens of one evening in the records. Those that come in one turn of the event loop are written in one
 * transaction, or a full room would wait for a thousand of them.
 * @param use works with the records; throws when they can't be used
 */
export function createSqliteTokens(
  evening: string,
  use: <Value>(work: (database: Database) => Value) => Value,
): RoomTokens {
  let waiting: { player: string; hash: string; kept: () => void; failed: (error: unknown) => void }[] = [];

  function write(): void {
    const batch = waiting;
    waiting = [];
    try {
      use((database) => {
        database.transaction(() => {
          for (const { player, hash } of batch)
            database.run('INSERT INTO room_tokens VALUES (?, ?, ?)', hash, evening, player);
        });
      });
      for (const { kept } of batch) kept();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  return {
    save: (player, hash) =>
      new Promise((kept, failed) => {
        waiting.push({ player, hash, kept, failed });
        if (waiting.length === 1) setImmediate(write);
      }),
    find: (hash) =>
      use((database) => {
        const sql = 'SELECT player FROM room_tokens WHERE token_hash = ? AND evening = ?';
        return database.all(Row, sql, hash, evening)[0]?.player ?? null;
      }),
  };
}
