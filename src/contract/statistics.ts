import { z } from 'zod';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { DueReason } from '../quiz/dueReason.ts';
import { Statistics } from '../quiz/statistics.ts';

const count = z.number().int().nonnegative();
/** Ms since 1970. */
const wallClockMs = z.number();

/** A question that the player finds hard. `stem` is null once no bank has it any more. */
const HardQuestion = z.object({
  questionId: z.string(),
  film: z.string(),
  stem: LocalText.nullable(),
  answers: count,
  misses: count,
  rating: z.number(),
});
export type HardQuestion = z.infer<typeof HardQuestion>;

/** The period is from one moment to another, both included; without it, all there is. */
export const StatisticsRequest = z.object({ from: wallClockMs.optional(), to: wallClockMs.optional() });

export const StatisticsReply = Statistics.extend({
  /** Rounds played to the end. */
  rounds: count,
  hardest: z.object({ byRating: z.array(HardQuestion), byMisses: z.array(HardQuestion) }),
});
export type StatisticsReply = z.infer<typeof StatisticsReply>;

export const ReviewReply = z.object({
  /** What is due and can be asked, in the order in which it should be. */
  due: z.array(
    z.object({
      questionId: z.string(),
      film: z.string(),
      topic: Topic,
      stem: LocalText,
      dueAt: wallClockMs,
      reason: DueReason,
    }),
  ),
  counts: z.object({
    due: count,
    /** Of these, the ones missed the last time. */
    missed: count,
    /** What else will be due within a day. */
    tomorrow: count,
    /** Questions answered at least once. */
    cards: count,
    /** Due, but in no bank any more. */
    gone: count,
  }),
});
export type ReviewReply = z.infer<typeof ReviewReply>;

/** What can be taken along: a table of answers, or every game and game night with its setup and events, and every shot. */
export const ExportFormat = z.enum(['csv', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A part of an export; `next` is where to go on, null at the end. */
export const ExportPart = z.object({ text: z.string(), next: count.nullable() });

/** What became of an export to a file. `no-dialog`: this shell can't ask where to; take the parts instead. */
export const ExportedFile = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), file: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('no-dialog') }),
]);
