import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { flawAt } from '../facts/flaw.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { Dispute, Standing } from './question.ts';

/**
 * The id that timelines of films by their years have in every bank: timelines of one id are one timeline, however many
 * banks their cards lie in. What one source alone says stands under this id, a hyphen and the source's.
 */
export const FILMS_BY_YEAR = 'films-by-year';

/** So many different ranks make an order that is worth finding out. */
export const LEAST_RANKS = 4;

/** One thing to be put in its place among others, and what is known of it. */
export const TimelineCard = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/i),
    film: z.string().min(1),
    /** The ids of the facts it stands on; `film/fact` for a fact of another film of the bank. */
    facts: z.array(z.string().min(1)).min(1),
    /** The words on the card. They do not tell when it was. */
    text: LocalText,
    /** Its place in the order, lower before higher. Nobody knows the order of equal ranks, so they never meet. */
    rank: z.number(),
    /** When it was, shown once the card is in its place. */
    when: LocalText.optional(),
    standing: Standing,
    /** Whose word its place is: "According to the fan page". Set whenever the standing is `attributed`. */
    attribution: LocalText.optional(),
    explanation: LocalText,
    dispute: Dispute.optional(),
    sources: z.array(Citation).min(1),
    /** True when it gives away what happens in the film. */
    spoiler: z.boolean(),
  })
  .refine(({ standing, attribution }) => standing !== 'attributed' || attribution !== undefined, {
    path: ['attribution'],
    message: 'an attributed card does not say whose word it is',
  });
export type TimelineCard = z.infer<typeof TimelineCard>;

/** What has an order in time: the moments of a story, the steps of a release, films by their years. */
export const Timeline = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    /** What is put in order, as a heading: "The story of One Second". */
    about: LocalText,
    topic: Topic,
    cards: z.array(TimelineCard).min(1),
  })
  .check(({ value: { cards }, issues }) => {
    const seen = new Set<string>();
    for (const [index, { id }] of cards.entries()) {
      if (seen.has(id)) issues.push(flawAt(['cards', index, 'id'], `${id} is there twice`, id));
      seen.add(id);
    }
  });
export type Timeline = z.infer<typeof Timeline>;
