import { z } from 'zod';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { Setup } from '../../quiz/setup.ts';
import type { Database } from '../records/database.ts';
import { bringBackGame, type StoredGame } from './gameStore.ts';
import { readPlayedGame } from './playedGame.ts';

const Row = z.object({
  id: z.string(),
  finished_at: z.number().nullable(),
  discarded_at: z.number().nullable(),
});

/**
 * A daily round is played once: one that was begun is gone on with, even if it was thrown away since.
 * @param daily which one is wanted; undefined for a round that is none
 * @returns the round as it was left; `daily-played` for one that was finished; undefined when there is none yet
 */
export function playedDaily(database: Database, daily: Setup['daily']): Result<StoredGame> | undefined {
  if (!daily) return undefined;
  const row = find(database, daily);
  if (!row) return undefined;
  if (row.finished_at !== null) {
    return failed('daily-played', `The round of ${daily.day} is played. The next one comes tomorrow.`, {
      day: daily.day,
      gameId: row.id,
    });
  }
  bringBackGame(database, row.id);
  const read = readPlayedGame(database, row.id);
  return read.ok ? ok(read.value.game) : read;
}

/**
 * The daily round of a day.
 * @param editionNow names the questions that there are; asked for only when there is a round of that day
 * @returns undefined when it is not begun, or was thrown away
 */
export function dailyGame(database: Database, day: string, editionNow: () => string): string | undefined {
  const [any] = database.all(Row, 'SELECT id, finished_at, discarded_at FROM games WHERE day = ?', day);
  if (!any) return undefined;
  const row = find(database, { day, edition: editionNow() });
  return row?.discarded_at === null ? row.id : undefined;
}

function find(database: Database, { day, edition }: NonNullable<Setup['daily']>) {
  return database.all(
    Row,
    'SELECT id, finished_at, discarded_at FROM games WHERE day = ? AND edition = ?',
    day,
    edition,
  )[0];
}
