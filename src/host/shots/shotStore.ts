import { z } from 'zod';
import type { KeptShot, ShotsReply } from '../../contract/shots.ts';
import { AIM_MS } from '../../quiz/shot.ts';
import { ShotRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** How many shots are shown as the last ones. */
const LAST = 10;

/**
 * Writes a shot down; it is on disk when this returns.
 * @param elapsedMs how long the reel ran
 * @param now ms since 1970
 */
export function addShot(database: Database, elapsedMs: number, now: number): KeptShot {
  const sql = 'INSERT INTO shots (at, elapsed_ms) VALUES (?, ?) RETURNING *';
  const [row] = database.all(ShotRow, sql, now, elapsedMs);
  if (!row) throw new Error('SQLite kept no shot and did not say why.');
  return fromRow(row);
}

/** Reads the best shot, the last ones, and how many there are. */
export function listShots(database: Database): ShotsReply {
  const [best] = database.all(
    ShotRow,
    'SELECT * FROM shots ORDER BY abs(elapsed_ms - ?), id LIMIT 1',
    AIM_MS,
  );
  const newestFirst = database.all(ShotRow, `SELECT * FROM shots ORDER BY id DESC LIMIT ${LAST}`);
  return {
    count: countShots(database),
    best: best ? fromRow(best) : null,
    last: newestFirst.map(fromRow).reverse(),
  };
}

/** Reads every shot there is, in the order in which they were made. */
export function allShots(database: Database): KeptShot[] {
  return database.all(ShotRow, 'SELECT * FROM shots ORDER BY id').map(fromRow);
}

function countShots(database: Database): number {
  const Count = z.object({ shots: z.number() });
  return database.all(Count, 'SELECT count(*) AS shots FROM shots')[0]?.shots ?? 0;
}

function fromRow({ id, at, elapsed_ms }: ShotRow): KeptShot {
  return { id, at, elapsedMs: elapsed_ms };
}
