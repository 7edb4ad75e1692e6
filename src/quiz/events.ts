import { z } from 'zod';

const index = z.number().int().nonnegative();
/** Ms on a monotonic clock since the question opened: the only time there is in a game. */
const elapsedMs = z.number().nonnegative();

/** What can happen in a game. The log of these, after the setup, is the game. */
export const GameEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('question-opened'), index }),
  z.object({
    type: z.literal('answered'),
    index,
    player: z.string().min(1),
    option: z.string().min(1),
    elapsedMs,
  }),
  z.object({ type: z.literal('time-up'), index, elapsedMs }),
  /** The app stopped while a question was open; it will be opened again from its full time. */
  z.object({ type: z.literal('interrupted'), index }),
]);
export type GameEvent = z.infer<typeof GameEvent>;
