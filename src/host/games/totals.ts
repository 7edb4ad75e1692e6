import { z } from 'zod';
import type { Totals } from '../../contract/api.ts';
import type { Database } from '../records/database.ts';

const Row = z.object({ rounds: z.number(), best: z.number().nullable(), longest: z.number().nullable() });

/**
 * What all finished rounds come to, from the answers kept of them: no game has to be played again for it. Rounds of
 * several players, of which no answers are kept, count as rounds.
 * @param besides the id of a round that is left out
 */
export function totalsOf(database: Database, besides = ''): Totals {
  const [row] = database.all(
    Row,
    `SELECT
       count(*) AS rounds, max(points) AS best, max(CASE WHEN mode = 'marathon' THEN reached END) AS longest
     FROM (
       SELECT games.mode, sum(answers.points) AS points, max(answers.question_index) + 1 AS reached
       FROM games LEFT JOIN answers ON answers.game_id = games.id
       WHERE games.finished_at IS NOT NULL AND games.discarded_at IS NULL AND games.id <> ?
       GROUP BY games.id
     )`,
    besides,
  );
  // A round in which every question was passed over has no answers, and no points.
  return {
    rounds: row?.rounds ?? 0,
    best: row && row.rounds > 0 ? (row.best ?? 0) : null,
    longestMarathon: row?.longest ?? 0,
  };
}
