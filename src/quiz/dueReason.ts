import { z } from 'zod';

/** Why a card is due: missed so many times in a row, due since a moment (ms since 1970), or not seen for so many days. */
export const DueReason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('missed'), times: z.number().int().nonnegative() }),
  z.object({ why: z.literal('due'), since: z.number() }),
  z.object({ why: z.literal('unseen'), days: z.number().int().nonnegative() }),
]);
export type DueReason = z.infer<typeof DueReason>;
