import { z } from 'zod';
import type { Database } from '../records/database.ts';
import { storedJson } from '../records/storedJson.ts';

const RawPlan = z.object({ plan: z.string() });
const RawEvening = z.object({
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  discarded_at: z.number().nullable(),
  setup: z.string(),
});
const RawEvent = z.object({ event: z.string() });

/** Every plan and evening as it is on disk, as the text of two fields of a JSON object. */
export function exportEvenings(database: Database): string {
  const plans = database
    .all(RawPlan, 'SELECT plan FROM evening_plans ORDER BY rowid')
    .map(({ plan }) => storedJson(plan));
  const evenings = database
    .all(RawEvening, 'SELECT id, started_at, finished_at, discarded_at, setup FROM evenings ORDER BY rowid')
    .map((evening) =>
      JSON.stringify({
        id: evening.id,
        startedAt: evening.started_at,
        finishedAt: evening.finished_at,
        discardedAt: evening.discarded_at,
        setup: storedJson(evening.setup),
        events: database
          .all(
            RawEvent,
            'SELECT event FROM evening_events WHERE evening_id = ? ORDER BY sequence',
            evening.id,
          )
          .map(({ event }) => storedJson(event)),
      }),
    );
  return `"plans":${JSON.stringify(plans)},"evenings":[${evenings.join(',\n')}]`;
}
