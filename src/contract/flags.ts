import { z } from 'zod';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';

/** What can be wrong with a question: the answer, its wording, or that it gives away what happens. */
export const FLAG_REASONS = ['wrong', 'unclear', 'spoiler'] as const;
export const FlagReason = z.enum(FLAG_REASONS);
export type FlagReason = z.infer<typeof FlagReason>;

/** A question that the player took out of play. */
export const Flag = z.object({
  questionId: z.string(),
  reason: FlagReason,
  /** Ms since 1970. */
  flaggedAt: z.number(),
  /** What it asks; null once no bank has it any more. */
  question: z.object({ film: z.string(), topic: Topic, stem: LocalText }).nullable(),
});
export type Flag = z.infer<typeof Flag>;
