import { z } from 'zod';

/** What a fact or a question is about, in the order in which topics are shown. */
export const TOPICS = ['plot', 'cast', 'production', 'awards', 'release', 'reception', 'disputes'] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;
