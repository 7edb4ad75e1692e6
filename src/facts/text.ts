import { z } from 'zod';

/** Words for people, by language. English is always there; the others fall back to it. */
export const LocalText = z.object({
  en: z.string().min(1),
  zh: z.string().min(1).optional(),
});
export type LocalText = z.infer<typeof LocalText>;

/** Words as people write them in a facts file: plain English, or one text for each language. */
export const Words = z.union(
  [
    z
      .string()
      .min(1)
      .transform((en): LocalText => ({ en })),
    LocalText.strict(),
  ],
  { error: 'write some words, or {en: words, zh: words}' },
);

/** The languages Reel Quiz speaks: English and Simplified Chinese. */
export const LANGUAGES = ['en', 'zh'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** The words in the language asked for, or in English where there are none. */
export function textIn(language: Language, text: LocalText): string {
  return text[language] ?? text.en;
}
