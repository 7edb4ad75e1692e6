import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';

/** How a question is asked and answered. */
export const KINDS = ['choice', 'truth'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/**
 * How firmly the fact behind a question stands: `plain` is uncontested, `qualified` holds only with the territory,
 * date or edition in its stem, `attributed` is what one source says and is asked as that source's word.
 */
export const STANDINGS = ['plain', 'qualified', 'attributed'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** One answer to choose. `original` is the name in its own script, where the sources have it. */
export const Option = z.object({
  id: z.string().min(1),
  text: LocalText,
  original: z.string().min(1).optional(),
});
export type Option = z.infer<typeof Option>;

/** What the sources disagree about, each claim with those who make it. */
export const Dispute = z.object({
  about: LocalText,
  claims: z.array(z.object({ claim: LocalText, sources: z.array(Citation).min(1) })).min(2),
});
export type Dispute = z.infer<typeof Dispute>;

/** The film as it is named next to its questions. */
export const FilmCard = z.object({
  id: z.string().min(1),
  title: LocalText,
  originalTitle: z.string().min(1).optional(),
  year: z.number().int(),
});
export type FilmCard = z.infer<typeof FilmCard>;

/** A question with all it takes to ask, grade and explain it. */
export const Question = z
  .object({
    /** Stable from one generation to the next as long as its facts and template are. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    film: z.string().min(1),
    topic: Topic,
    kind: Kind,
    /** The id of the template that wrote it. */
    template: z.string().min(1),
    /** The ids of the facts it stands on. */
    facts: z.array(z.string().min(1)).min(1),
    standing: Standing,
    /** Whose word it is: "According to the fan page". Set whenever the standing is `attributed`. */
    attribution: LocalText.optional(),
    stem: LocalText,
    options: z.array(Option).min(2).max(4),
    /** Set when the options have an order of their own (numbers, dates, true before false): play never shuffles them. */
    fixedOrder: z.literal(true).optional(),
    /** The id of the one right option. */
    key: z.string().min(1),
    /** The fact in a sentence, shown after the answer. */
    explanation: LocalText,
    dispute: Dispute.optional(),
    sources: z.array(Citation).min(1),
    /** True when it gives away what happens in the film. */
    spoiler: z.boolean(),
    /** How hard it is likely to be, from 0 (everyone knows) to 1 (hardly anyone does). */
    difficulty: z.number().min(0).max(1),
  })
  .refine(({ options, key }) => options.some(({ id }) => id === key), {
    message: 'the key is not among the options',
    path: ['key'],
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, {
    message: 'two options have the same id',
    path: ['options'],
  })
  .refine(({ standing, attribution }) => standing !== 'attributed' || attribution !== undefined, {
    message: 'an attributed question does not say whose word it is',
    path: ['attribution'],
  });
export type Question = z.infer<typeof Question>;
