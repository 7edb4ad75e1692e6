import { LANGUAGES, type Language, textIn } from '../../facts/text.ts';
import type { Option } from '../../quiz/question.ts';
import { questionCheck } from './check.ts';
import { distractorsOf, keysOf } from './words.ts';

/** Below this many characters a difference in length tells nobody anything. A Chinese one says as much as three others. */
const SHORT = { en: 16, zh: 6 };
/** How many times as long as the longest wrong answer the key may be, and the other way round. */
const MOST_TIMES = 1.8;
/** Forms that the key must not be alone to have, or alone to lack. */
const FORMS: [string, (text: string) => boolean][] = [
  ['start with a capital', (text) => /^[^\p{Ll}]/u.test(text)],
  ['end with a full stop', (text) => /[.。]$/.test(text)],
  ['start with "To"', (text) => /^To [a-z]/.test(text)],
  ['start with "That"', (text) => /^That [a-z]/.test(text)],
  ['are sentences with "He", "She" or "They"', (text) => /^(He|She|They) [a-z]/.test(text)],
  ['start with 他, 她 or 他们', (text) => /^[他她]/.test(text)],
  ['start with 为了', (text) => text.startsWith('为了')],
  ['stand in 《》', (text) => text.startsWith('《')],
];

/**
 * Options are of like length and form in each language: the key is neither by far the longest nor by far the shortest,
 * and all start and end alike.
 * Source: Haladyna, Downing and Rodriguez (2002), guidelines "keep the length of choices about equal" and "homogeneous in
 * grammatical structure".
 */
export const parallel = questionCheck('parallel', (question) => {
  const [key, ...more] = keysOf(question);
  const others = [...more, ...distractorsOf(question)];
  if (!key || others.length === 0) return [];
  const flaws = LANGUAGES.flatMap((language) => unlike(language, key, others));
  return [...new Set(flaws)];
});

function unlike(language: Language, { text }: Option, others: readonly Option[]): string[] {
  const key = textIn(language, text);
  const texts = others.map((other) => textIn(language, other.text));
  // Names that stay in Latin letters on a Chinese screen have Latin lengths.
  const short = /\p{Script=Han}/u.test([key, ...texts].join('')) ? SHORT[language] : SHORT.en;
  const lengths = texts.map(({ length }) => length);
  const flaws: string[] = [];
  if (key.length > short && key.length > MOST_TIMES * Math.max(...lengths)) {
    flaws.push('the key is far longer than every wrong answer: make them of like length');
  }
  if (Math.min(...lengths) > short && MOST_TIMES * key.length < Math.min(...lengths)) {
    flaws.push('the key is far shorter than every wrong answer: make them of like length');
  }
  for (const [form, has] of FORMS) {
    const isKey = has(key);
    if (texts.every((other) => has(other) !== isKey)) {
      flaws.push(`${isKey ? 'only the key' : 'all but the key'} ${form}: give the options one form`);
    }
  }
  return flaws;
}
