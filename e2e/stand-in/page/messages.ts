import { z } from 'zod';

/** The names that the isolated world's global has for the main process: to hear from it, and to answer it. */
export const BINDING = '__standInSend';
export const RECEIVER = '__standInReceive';

/** What a page's preload says to the main process, over a binding that only its world has. */
export const PageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoke'), id: z.number(), channel: z.string(), args: z.array(z.unknown()) }),
  z.object({ type: z.literal('open'), url: z.string(), frameName: z.string(), features: z.string() }),
  z.object({ type: z.literal('preload-error'), message: z.string() }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** The main process's answer to an invoke. */
export type InvokeAnswer = { id: number } & ({ result: unknown } | { error: string });
