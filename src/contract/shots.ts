import { z } from 'zod';

/** A one-second shot as it is on disk. */
export const KeptShot = z.object({
  /** Goes up in the order in which they were made. */
  id: z.number().int(),
  /** Ms since 1970, for showing when it was. */
  at: z.number().int(),
  /** How long the reel ran, in ms, with parts of one. */
  elapsedMs: z.number(),
});
export type KeptShot = z.infer<typeof KeptShot>;

/** What is known of all shots. */
export const ShotsReply = z.object({
  count: z.number().int().nonnegative(),
  /** The closest to one second; of several alike the first. */
  best: KeptShot.nullable(),
  /** The last ten at most, oldest first. */
  last: z.array(KeptShot),
});
export type ShotsReply = z.infer<typeof ShotsReply>;
