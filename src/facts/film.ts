import { z } from 'zod';
import { flawAt } from './flaw.ts';
import { Slug } from './slug.ts';
import { SourceRef } from './source.ts';
import { flawOfYear } from './years.ts';

/** What a title is: the one shown in English, the one on the film itself, or its sound in Latin letters. */
const TITLE_KINDS = ['display', 'original', 'romanised', 'alternative'] as const;

/** One name of the film. */
const Title = z.strictObject({
  text: z.string().min(1),
  /** A BCP 47 language tag: en, zh, zh-Latn. */
  language: z.string().min(2),
  kind: z.enum(TITLE_KINDS),
  sources: z.array(SourceRef).min(1),
});

/** The film that a facts file is about. Its id can be the subject of a fact. */
export const Film = z.strictObject({
  id: Slug,
  year: z.number().check(({ value: year, issues }) => {
    const flaw = flawOfYear(year);
    if (flaw !== undefined) issues.push(flawAt([], flaw, year));
  }),
  titles: z.array(Title).refine((titles) => titles.filter(({ kind }) => kind === 'display').length === 1, {
    message: 'give exactly one title the kind "display"',
  }),
});
export type Film = z.infer<typeof Film>;
