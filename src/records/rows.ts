import { z } from 'zod';
import { GameEvent } from '../quiz/events.ts';
import { Setup } from '../quiz/setup.ts';

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'this is not JSON' });
    return z.NEVER;
  }
});

/** A row of `games`. Times are ms since 1970. */
export const GameRow = z.object({
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  discarded_at: z.number().nullable(),
  setup: Json.pipe(Setup),
});
export type GameRow = z.infer<typeof GameRow>;

/** A row of `events`, in the order of `sequence`. */
export const EventRow = z.object({ event: Json.pipe(GameEvent) });

/** A row of `settings`. The value is whatever was saved: who reads it checks it. */
export const SettingRow = z.object({ key: z.string(), value: z.string() });
