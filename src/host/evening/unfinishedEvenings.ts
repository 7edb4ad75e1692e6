import { z } from 'zod';
import type { Database } from '../records/database.ts';

const Row = z.object({ there: z.number() });

/** Whether an evening waits to be gone on with; tells so without what plays evenings, which takes its time to load. */
export function isAnyUnfinished(database: Database): boolean {
  const sql =
    'SELECT EXISTS (SELECT 1 FROM evenings WHERE finished_at IS NULL AND discarded_at IS NULL) AS there';
  return database.all(Row, sql)[0]?.there === 1;
}
