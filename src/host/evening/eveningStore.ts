import { z } from 'zod';
import type { EveningEvent } from '../../quiz/evening/events.ts';
import type { EveningResults } from '../../quiz/evening/results.ts';
import type { EveningSetup } from '../../quiz/evening/setup.ts';
import { EveningEventRow, EveningResultsRow, EveningRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** An evening as it lies in the records. Times are ms since 1970. */
export interface StoredEvening {
  id: string;
  startedAt: number;
  finishedAt: number | null;
  setup: EveningSetup;
  events: EveningEvent[];
  writtenAt: number[];
}

/** What lists show of an evening. */
export interface ListedEvening {
  id: string;
  startedAt: number;
  finishedAt: number | null;
  results: EveningResults;
}

/** What goes on disk together: all or nothing. */
export interface EveningBatch {
  evening: string;
  /** The number of the first of the events. */
  first: number;
  events: readonly EveningEvent[];
  writtenAt: number;
  /** What it comes to now; null when that is what it was before. */
  results: EveningResults | null;
  isFinished: boolean;
  /** The ids of questions that were asked by these events. */
  asked: readonly string[];
  /** By what the phones of players that these events brought in will be known again. */
  tokens: readonly { player: string; hash: string }[];
}

export function insertEvening(
  database: Database,
  evening: Pick<StoredEvening, 'id' | 'startedAt' | 'setup'>,
  results: EveningResults,
): void {
  database.run(
    'INSERT INTO evenings (id, started_at, setup, results) VALUES (?, ?, ?, ?)',
    evening.id,
    evening.startedAt,
    JSON.stringify(evening.setup),
    JSON.stringify(results),
  );
}

/** Writes events in one transaction, so that many of one moment cost one wait for the disk. */
export function insertBatch(database: Database, batch: EveningBatch): void {
  const { evening, first, events, writtenAt, results, isFinished, asked, tokens } = batch;
  database.transaction(() => {
    for (const [at, event] of events.entries()) {
      database.run(
        'INSERT INTO evening_events (evening_id, sequence, event, written_at) VALUES (?, ?, ?, ?)',
        evening,
        first + at,
        JSON.stringify(event),
        writtenAt,
      );
    }
    for (const { player, hash } of tokens)
      database.run('INSERT INTO room_tokens VALUES (?, ?, ?)', hash, evening, player);
    for (const question of asked) {
      database.run(
        `INSERT INTO club_asked (question_id, asked_at) VALUES (?, ?)
         ON CONFLICT (question_id) DO UPDATE SET asked_at = excluded.asked_at`,
        question,
        writtenAt,
      );
    }
    if (!results) return;
    database.run(
      `UPDATE evenings SET results = ?, finished_at = CASE WHEN ? THEN coalesce(finished_at, ?) END WHERE id = ?`,
      JSON.stringify(results),
      isFinished ? 1 : 0,
      writtenAt,
      evening,
    );
  });
}

/**
 * Reads an evening that was not discarded.
 * @throws ZodError when what is stored is damaged
 */
export function readEvening(database: Database, id: string): StoredEvening | undefined {
  const sql = 'SELECT * FROM evenings WHERE id = ? AND discarded_at IS NULL';
  const [row] = database.all(EveningRow, sql, id);
  if (!row) return undefined;
  const rows = database.all(
    EveningEventRow,
    'SELECT event, written_at FROM evening_events WHERE evening_id = ? ORDER BY sequence',
    id,
  );
  return {
    id: row.id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    setup: row.setup,
    events: rows.map(({ event }) => event),
    writtenAt: rows.map(({ written_at }) => written_at),
  };
}

/** @returns false when there is no such evening */
export function discardEvening(database: Database, id: string, now: number): boolean {
  const sql = 'UPDATE evenings SET discarded_at = coalesce(discarded_at, ?) WHERE id = ?';
  return database.run(sql, now, id) > 0;
}

/** The evenings that were not finished, or those that were; the newest first. */
export function listEvenings(database: Database, which: 'unfinished' | 'finished'): ListedEvening[] {
  const [is, by] = which === 'finished' ? ['NOT NULL', 'finished_at'] : ['NULL', 'started_at'];
  const sql = `SELECT id, started_at, finished_at, results FROM evenings
     WHERE finished_at IS ${is} AND discarded_at IS NULL ORDER BY ${by} DESC, rowid DESC`;
  return database
    .all(EveningResultsRow, sql)
    .flatMap(({ id, started_at, finished_at, results }) =>
      results === null ? [] : [{ id, startedAt: started_at, finishedAt: finished_at, results }],
    );
}

const Asked = z.object({ question_id: z.string() });

/** The ids of the questions that the club was asked. */
export const askedIds = (database: Database): Set<string> =>
  new Set(database.all(Asked, 'SELECT question_id FROM club_asked').map(({ question_id }) => question_id));

export function forgetAsked(database: Database): void {
  database.run('DELETE FROM club_asked');
}
