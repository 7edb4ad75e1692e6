import { z } from 'zod';

/** A screen that the stage can be put on. */
export const Display = z.object({
  /** The system's name for it, good until it is unplugged. */
  id: z.string(),
  /** What its maker calls it; empty where the system does not tell. */
  label: z.string(),
  /** In the system's own pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Where the system has its menus. */
  primary: z.boolean(),
  /** Where the player's window is now. */
  here: z.boolean(),
});
export type Display = z.infer<typeof Display>;

/** Where the page can be sent from outside: the addresses after its `#`. */
export const PLACES = [
  '/',
  '/setup',
  '/history',
  '/statistics',
  '/evening',
  '/library',
  '/shot',
  '/settings',
  '/about',
] as const;

/** What the shell has to tell the page: that the player wants to go somewhere, or has opened a film pack. */
export const ShellEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('go'), place: z.enum(PLACES) }),
  z.object({ kind: z.literal('mute') }),
  z.object({ kind: z.literal('file'), id: z.string() }),
  z.object({ kind: z.literal('stage'), open: z.boolean() }),
]);
export type ShellEvent = z.infer<typeof ShellEvent>;

/** What came since the page last asked. */
export const ShellNews = z.object({
  events: z.array(ShellEvent),
  /** To be sent with the next call: what it tells of is then let go. */
  seen: z.number().int().nonnegative(),
  /** False for a shell that never has news: the page need not ask again. */
  more: z.boolean(),
});
export type ShellNews = z.infer<typeof ShellNews>;

/** A film pack that the player has opened or dropped, and that waits to be imported. */
export const PendingFile = z.object({
  id: z.string(),
  /** Its name, without its folder. */
  name: z.string(),
  /** In bytes. */
  size: z.number().int().nonnegative(),
});
export type PendingFile = z.infer<typeof PendingFile>;

/** The largest part of a dropped file that goes in one message, in bytes. */
export const DROP_PART_BYTES = 256 * 1024;

/** What became of something that only some shells can do. `not-here`: this one can't, and the page does it itself. */
export const Done = z.object({ outcome: z.enum(['done', 'cancelled', 'not-here']) });
export type Done = z.infer<typeof Done>;
