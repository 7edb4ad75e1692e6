import { z } from 'zod';
import type { GameEvent } from '../../quiz/events.ts';
import type { Setup } from '../../quiz/setup.ts';
import type { KeptAnswer } from '../../quiz/keptAnswer.ts';
import { EventRow, GameRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';
import { deleteAnswers, insertAnswer } from '../statistics/answerStore.ts';

/** A game as it lies in the records. Times are ms since 1970. */
export interface StoredGame {
  id: string;
  startedAt: number;
  finishedAt: number | null;
  setup: Setup;
  events: GameEvent[];
  /** When each event was written; null for those that older versions wrote. */
  writtenAt: (number | null)[];
}

const Id = z.object({ id: z.string() });

/** Writes down a new game that nothing has happened in. It is sure to be on disk once its first event is. */
export function insertGame(database: Database, { id, startedAt, setup }: StoredGame): void {
  database.withoutSync(() =>
    database.run(
      'INSERT INTO games (id, started_at, setup, answers_kept, mode, day, edition) VALUES (?, ?, ?, 1, ?, ?, ?)',
      id,
      startedAt,
      JSON.stringify(setup),
      setup.mode,
      setup.daily?.day ?? null,
      setup.daily?.edition ?? null,
    ),
  );
}

/** What goes on disk together with an event. Times are ms since 1970. */
export interface EventToWrite {
  gameId: string;
  sequence: number;
  event: GameEvent;
  writtenAt: number;
  /** Set for the event that finishes the game. */
  finishes: boolean;
  /** Set for the event that closes a question. */
  answer: KeptAnswer | undefined;
}

/** Writes down what happened next in a game, and what is remembered of the question it closes: all or nothing. */
export function insertEvent(database: Database, written: EventToWrite): void {
  const { gameId, sequence, event, writtenAt, finishes, answer } = written;
  database.transaction(() => {
    database.run(
      'INSERT INTO events (game_id, sequence, event, written_at) VALUES (?, ?, ?, ?)',
      gameId,
      sequence,
      JSON.stringify(event),
      writtenAt,
    );
    if (answer) insertAnswer(database, answer);
    if (finishes) database.run('UPDATE games SET finished_at = ? WHERE id = ?', writtenAt, gameId);
  });
}

/**
 * Reads a game that was not discarded.
 * @throws ZodError when what is stored is damaged
 */
export function readGame(database: Database, gameId: string): StoredGame | undefined {
  const [game] = database.all(GameRow, 'SELECT * FROM games WHERE id = ? AND discarded_at IS NULL', gameId);
  if (!game) return undefined;
  const rows = database.all(
    EventRow,
    'SELECT event, written_at FROM events WHERE game_id = ? ORDER BY sequence',
    gameId,
  );
  return {
    id: game.id,
    startedAt: game.started_at,
    finishedAt: game.finished_at,
    setup: game.setup,
    events: rows.map(({ event }) => event),
    writtenAt: rows.map(({ written_at }) => written_at),
  };
}

/**
 * Takes a game out of every list and out of the statistics, but leaves it in the file.
 * @returns false when there is no such game; a game that was discarded before counts as one
 */
export function discardGame(database: Database, gameId: string, discardedAt: number): boolean {
  const sql = 'UPDATE games SET discarded_at = coalesce(discarded_at, ?) WHERE id = ?';
  return database.transaction(() => {
    deleteAnswers(database, gameId);
    return database.run(sql, discardedAt, gameId) > 0;
  });
}

/** Puts a discarded game back into the lists. The answers given in it are made again from its log at the next start. */
export function bringBackGame(database: Database, gameId: string): void {
  const sql =
    'UPDATE games SET discarded_at = NULL, answers_kept = 0 WHERE id = ? AND discarded_at IS NOT NULL';
  database.run(sql, gameId);
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
