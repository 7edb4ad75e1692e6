import { z } from 'zod';
import { LocalText } from './text.ts';

/** How far a source can be trusted on its own: `first` carries a fact alone, `lowest` carries nothing alone. */
const SOURCE_WEIGHTS = ['first', 'medium', 'low', 'lowest'] as const;
export const SourceWeight = z.enum(SOURCE_WEIGHTS);
export type SourceWeight = z.infer<typeof SourceWeight>;

/** One place in one source that carries a fact, with all that a player needs to look it up. */
export const Citation = z.object({
  /** The source's id in its facts file. */
  id: z.string().min(1),
  title: LocalText,
  weight: SourceWeight,
  /** Who speaks. Two sources with one voice are one witness. */
  voice: z.string().min(1),
  /** Where in the source: a heading, a field, a paragraph. */
  at: LocalText,
});
export type Citation = z.infer<typeof Citation>;
