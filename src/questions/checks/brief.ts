import { LANGUAGES, type Language } from '../../facts/text.ts';
import { questionCheck } from './check.ts';
import { type Part, textsOf } from './parts.ts';
import { hasHan } from './words.ts';

/** The most characters that a part may have: as much as a screen shows at a glance, and a room hears in a breath. */
const MOST: Readonly<Partial<Record<Part, Readonly<Record<Language, number>>>>> = {
  stem: { en: 180, zh: 80 },
  option: { en: 90, zh: 40 },
  prompt: { en: 90, zh: 40 },
  clue: { en: 160, zh: 70 },
};

/**
 * A question can be read at a glance: neither its stem nor an option, a prompt or a clue is long.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "minimize the amount of reading in each item".
 */
export const brief = questionCheck('brief', (question) =>
  textsOf(question).flatMap(([part, text]) =>
    LANGUAGES.flatMap((language) => {
      const words = text[language] ?? '';
      const most = MOST[part]?.[hasHan(words) ? 'zh' : 'en'] ?? Infinity;
      return words.length > most ? [`"${words}" (${part}) has more than ${most} characters: shorten it`] : [];
    }),
  ),
);
