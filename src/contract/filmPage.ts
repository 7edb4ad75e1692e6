import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { FactStatus } from '../facts/fact.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { Unit } from '../facts/value.ts';
import { Dispute } from '../quiz/question.ts';
import { Problem } from './result.ts';

const id = z.string().min(1);

/** Why a fact has its status. `override`: a person has decided it, and says why. */
const PageReason = z.object({
  code: z.enum(['override', 'filler-only', 'disputed', 'one-voice', 'qualified', 'first-class', 'agreed']),
  why: LocalText.optional(),
});

/** A name as the page shows it, in its own script as well where a source has that. */
export const PageName = z.object({ text: LocalText, original: z.string().min(1).optional() });
export type PageName = z.infer<typeof PageName>;

/** What a fact says, still to be put into words: names and phrases are there, numbers and days are not. */
export const PageValue = z.union([
  z.object({ names: z.array(PageName).min(1) }),
  z.object({ text: LocalText }),
  z.object({ number: z.number(), unit: Unit }),
  z.object({ date: z.iso.date() }),
]);
export type PageValue = z.infer<typeof PageValue>;

/** One fact of the film with everything that is known about how it stands. */
export const PageFact = z.object({
  id,
  topic: Topic,
  statement: LocalText,
  /** Not there when only the questions of a bank are known. */
  value: PageValue.optional(),
  status: FactStatus,
  /** Not there when only the questions of a bank are known. */
  reason: PageReason.optional(),
  /** What a question has to hold when the status is `qualified`. */
  qualifier: LocalText.optional(),
  spoiler: z.boolean(),
  sources: z.array(Citation).min(1),
  /** How many independent voices carry it. */
  voices: z.number().int().nonnegative(),
  dispute: Dispute.optional(),
  /** Every name in it, in every spelling that is known, to be found by. */
  names: z.array(z.string()),
  /** How many questions of the banks stand on it. */
  questions: z.number().int().nonnegative(),
});
export type PageFact = z.infer<typeof PageFact>;

/** A name together with the fact that holds it. */
const Linked = PageName.extend({ fact: id });

/** Somebody whom the facts name. Everything but the name leads back to a fact. */
export const PagePerson = z.object({
  id,
  name: PageName,
  aliases: z.array(z.string()),
  /** Characters played in this film. */
  parts: z.array(Linked),
  /** Jobs on this film. */
  jobs: z.array(Linked),
  /** What the person was listed for. */
  listings: z.array(z.object({ category: PageName, body: PageName, fact: id })),
  /** Other films of this person that the facts name. */
  films: z.array(Linked),
  /** The ids of all other facts that name the person. */
  facts: z.array(id),
});
export type PagePerson = z.infer<typeof PagePerson>;

/** What came of a listing: `unknown` unless a fact states it. */
export const AWARD_RESULTS = ['won', 'nominated', 'unknown'] as const;
export const AwardResult = z.enum(AWARD_RESULTS);
export type AwardResult = z.infer<typeof AwardResult>;

/** One body that listed the film or its people, with the edition where a fact states it. */
export const PageAward = z.object({
  body: PageName,
  edition: z.object({ number: z.number(), fact: id }).optional(),
  rows: z
    .array(z.object({ category: PageName, who: PageName, result: AwardResult, status: FactStatus, fact: id }))
    .min(1),
});
export type PageAward = z.infer<typeof PageAward>;

/** Everything the app knows about one film, and who says so. */
export const FilmPage = z.object({
  film: z.object({
    id,
    title: LocalText,
    year: z.number().int(),
    titles: z.array(
      z.object({
        text: z.string().min(1),
        language: z.string(),
        kind: z.enum(['display', 'original', 'romanised', 'alternative']),
        sources: z.array(Citation),
      }),
    ),
  }),
  /** Where the page comes from: a facts file, or, where there is none, the questions of a bank alone. */
  basis: z.enum(['facts', 'questions']),
  /** Where a facts file of one's own belongs. */
  factsFolder: z.string(),
  /** In the order of their topics. */
  facts: z.array(PageFact),
  people: z.array(PagePerson),
  /** Other films that the facts name. */
  films: z.array(PageName.extend({ facts: z.array(id).min(1) })),
  awards: z.array(PageAward),
  /** The ids of a few facts that are good to tell: nobody contests them, few know them, nothing is given away. */
  funFacts: z.array(id),
  /** Facts files that could not be read, each with its file, the place and the mend. */
  problems: z.array(Problem),
});
export type FilmPage = z.infer<typeof FilmPage>;
