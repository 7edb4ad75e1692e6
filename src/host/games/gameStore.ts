import { z } from 'zod';
import type { GameEvent } from '../../quiz/events.ts';
import type { Setup } from '../../quiz/setup.ts';
import { EventRow, GameRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** A game as it lies in the records. Times are ms since 1970. */
export interface StoredGame {
  id: string;
  startedAt: number;
  finishedAt: number | null;
  setup: Setup;
  events: GameEvent[];
}

const Id = z.object({ id: z.string() });

/** Writes down a new game that nothing has happened in. */
export function insertGame(database: Database, { id, startedAt, setup }: StoredGame): void {
  database.run(
    'INSERT INTO games (id, started_at, setup) VALUES (?, ?, ?)',
    id,
    startedAt,
    JSON.stringify(setup),
  );
}

/** Writes down what happened next in a game; `finishedAt` is set with the event that finishes it. */
export function insertEvent(
  database: Database,
  gameId: string,
  sequence: number,
  event: GameEvent,
  finishedAt: number | null,
): void {
  database.transaction(() => {
    database.run('INSERT INTO events VALUES (?, ?, ?)', gameId, sequence, JSON.stringify(event));
    if (finishedAt !== null)
      database.run('UPDATE games SET finished_at = ? WHERE id = ?', finishedAt, gameId);
  });
}

/**
 * Reads a game that was not discarded.
 * @throws ZodError when what is stored is damaged
 */
export function readGame(database: Database, gameId: string): StoredGame | undefined {
  const [game] = database.all(GameRow, 'SELECT * FROM games WHERE id = ? AND discarded_at IS NULL', gameId);
  if (!game) return undefined;
  const events = database
    .all(EventRow, 'SELECT event FROM events WHERE game_id = ? ORDER BY sequence', gameId)
    .map(({ event }) => event);
  return { id: game.id, startedAt: game.started_at, finishedAt: game.finished_at, setup: game.setup, events };
}

/**
 * Takes a game out of every list, but leaves it in the file.
 * @returns false when there is no such game; a game that was discarded before counts as one
 */
export function discardGame(database: Database, gameId: string, discardedAt: number): boolean {
  const sql = 'UPDATE games SET discarded_at = coalesce(discarded_at, ?) WHERE id = ?';
  return database.run(sql, discardedAt, gameId) > 0;
}

/** Ids of the games that were begun and neither finished nor discarded, newest first. */
export function unfinishedIds(database: Database): string[] {
  return ids(
    database,
    `SELECT id FROM games WHERE finished_at IS NULL AND discarded_at IS NULL
     ORDER BY started_at DESC, rowid DESC`,
  );
}

/** Ids of the games that were played to the end, the last finished first. */
export function finishedIds(database: Database): string[] {
  return ids(
    database,
    `SELECT id FROM games WHERE finished_at IS NOT NULL AND discarded_at IS NULL
     ORDER BY finished_at DESC, rowid DESC`,
  );
}

const ids = (database: Database, sql: string): string[] => database.all(Id, sql).map(({ id }) => id);
