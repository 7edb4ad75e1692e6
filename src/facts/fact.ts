import { z } from 'zod';
import { Slug } from './slug.ts';
import { SourceRef } from './source.ts';
import { Words } from './text.ts';
import { Topic } from './topic.ts';
import { Value, Foil } from './value.ts';

/**
 * How a fact may be asked: `plain` as it is, `qualified` with its territory, date or edition in the stem, `attributed`
 * as one source's word, `never` not at all. A fact that is never asked still keeps its value from being a wrong answer.
 */
const FACT_STATUSES = ['plain', 'qualified', 'attributed', 'never'] as const;
export const FactStatus = z.enum(FACT_STATUSES);
export type FactStatus = z.infer<typeof FactStatus>;

/** What one side says. `value` is there when the claim names something that must not be a wrong answer. */
export const Claim = z.strictObject({
  claim: Words,
  value: Value.optional(),
  sources: z.array(SourceRef).min(1),
});
export type Claim = z.infer<typeof Claim>;

/** What each source says, where they put it differently. Whether that is a dispute is worked out from the claims. */
const Accounts = z.strictObject({ about: Words, claims: z.array(Claim).min(2) });

/** A person's decision against what the sources alone would allow, with the reason. */
const Override = z.strictObject({ status: FactStatus, why: Words });

/** A step of the story. `moment` orders the steps: of two that have one, the lower comes first in the film. */
const StoryEvent = z.strictObject({ moment: z.number(), words: Words });

/** One statement about a film, with those who carry it. */
export const Fact = z.strictObject({
  id: Slug,
  topic: Topic,
  /** An entity's id, or the film's. */
  subject: Slug,
  /** What links subject and value: director, plays, listed-by. */
  relation: Slug,
  value: Value,
  /** Further entities that the fact needs to be true, for example the category of an award. */
  with: z.record(Slug, Slug).default({}),
  sources: z.array(SourceRef).min(1, 'name at least one source: no question without a source'),
  /** How it may be asked follows from its sources (`standingOf`), unless somebody decides otherwise here. */
  override: Override.optional(),
  /** The words that a stem has to hold because the fact is true with them only: a territory, a date, an edition. */
  qualifier: Words.optional(),
  /** True when it gives away what happens in the film. */
  spoiler: z.boolean().default(false),
  accounts: Accounts.optional(),
  /** What happens, in a few words, and when in the story; only where a source tells the order. */
  event: StoryEvent.optional(),
  /** The fact in a sentence of our own. Players read it after they have answered. */
  statement: Words,
  /** A question of our own whose answer is the value, where no template has words for the relation. */
  ask: Words.optional(),
  /** The fact as a sentence with {{value}} in it, for true-or-false questions. */
  claim: Words.optional(),
  /** Wrong answers, written by hand. Where there are some, no others are drawn. */
  foils: z.array(Foil).default([]),
  /** Other ways to type the value. Only a fact that has some is asked for a typed answer. */
  accepts: z.array(z.string().min(1)).default([]),
  /** How central it is to knowing the film, from 0 (a detail) to 1 (everyone who saw it knows). */
  centrality: z.number().min(0).max(1).default(0.5),
});
export type Fact = z.infer<typeof Fact>;
