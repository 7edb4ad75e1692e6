import { z } from 'zod';
import { SourceWeight } from './citation.ts';
import { Slug } from './slug.ts';
import { type Language, LocalText, Words } from './text.ts';

/** A text that facts were read from. */
export const Source = z.strictObject({
  id: Slug,
  /** What players see, for example "Encyclopedia article". */
  title: LocalText.strict(),
  /** How a question names it in front of its stem: "According to the encyclopedia article". */
  according: LocalText.strict(),
  /** What sort of text it is, in a word or two: encyclopedia, review, fan page. */
  kind: z.string().min(1),
  weight: SourceWeight,
  /** Who wrote it. Sources with one author are one voice. */
  author: z.string().min(1).optional(),
  /** The sources whose words it repeats. Together they are one voice. */
  repeats: z.array(Slug).default([]),
  /** Who speaks, where neither author nor repetition tells: sources with one voice are one witness. */
  voice: Slug.optional(),
  /** The day it was published or last changed, as far as it says. */
  date: z.iso.date().optional(),
});
export type Source = z.infer<typeof Source>;

/** What a source is introduced with, in each language. */
const OPENINGS: Record<Language, RegExp> = { en: /^according to /i, zh: /^(?:根)?据/ };

/** What introduces a source, and its name as a sentence has it: "According to " and "the fan page". */
export function introduction({ according }: Source): { opening: LocalText; name: LocalText } {
  const en = split(according.en, OPENINGS.en);
  const zh = according.zh === undefined ? en : split(according.zh, OPENINGS.zh);
  return { opening: { en: en.opening, zh: zh.opening }, name: { en: en.name, zh: zh.name } };
}

function split(according: string, form: RegExp): { opening: string; name: string } {
  const opening = form.exec(according)?.[0] ?? '';
  return { opening, name: according.slice(opening.length) };
}

/** A place in a source, as a fact names it. */
export const SourceRef = z.strictObject({
  id: Slug,
  /** Where in it: "infobox, Director". */
  at: Words,
});
export type SourceRef = z.infer<typeof SourceRef>;
