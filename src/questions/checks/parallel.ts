import { LANGUAGES, type Language, textIn } from '../../facts/text.ts';
import { entitiesBehind } from './answers.ts';
import { questionCheck } from './check.ts';
import { distractorsOf, keysOf, pairsOf } from './parts.ts';
import { hasHan } from './words.ts';

/** Below this many characters a difference in length tells nobody anything. A Chinese one says as much as three others. */
const SHORT = { en: 16, zh: 6 };
/** How many times as long as the longest wrong answer the shortest key may be, and the other way round. */
const MOST_TIMES = 1.8;
/** What a book knows by words of ours, and not by a name. */
const WRITTEN: readonly string[] = ['event', 'dispute'];
/** Forms that the keys must not be alone to have, or alone to lack. */
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
 * Options are of like length and form in each language: the keys are neither by far the longest nor by far the shortest,
 * and all start and end alike. Partners of nobody look like the partners of somebody.
 * Names are as long as they are.
 * Source: Haladyna, Downing and Rodriguez (2002), guidelines "keep the length of choices about equal" and "homogeneous in
 * grammatical structure".
 */
export const parallel = questionCheck('parallel', (question, { facts }) => {
  const keys = question.kind === 'match' ? pairsOf(question).map(([, partner]) => partner) : keysOf(question);
  const others = distractorsOf(question);
  if (keys.length === 0 || others.length === 0 || question.kind === 'truth') return [];
  // Nobody writes a name longer because it is right.
  const areNames = [...keys, ...others].every((option) =>
    facts.some(({ book }) => entitiesBehind(book, option).some(({ type }) => !WRITTEN.includes(type))),
  );
  const flaws = LANGUAGES.flatMap((language) => {
    const words = (options: typeof keys) => options.map(({ text }) => textIn(language, text));
    return unlike(language, words(keys), words(others), areNames);
  });
  return [...new Set(flaws)];
});

function unlike(
  language: Language,
  keys: readonly string[],
  others: readonly string[],
  areNames: boolean,
): string[] {
  // Names that stay in Latin letters on a Chinese screen have Latin lengths.
  const short = hasHan([...keys, ...others].join('')) ? SHORT[language] : SHORT.en;
  const lengths = (texts: readonly string[]) => texts.map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths(keys)), Math.max(...lengths(keys))];
  const flaws: string[] = [];
  if (!areNames && shortest > short && shortest > MOST_TIMES * Math.max(...lengths(others))) {
    flaws.push('the key is far longer than every wrong answer: make them of like length');
  }
  if (
    !areNames &&
    Math.min(...lengths(others)) > short &&
    MOST_TIMES * longest < Math.min(...lengths(others))
  ) {
    flaws.push('the key is far shorter than every wrong answer: make them of like length');
  }
  for (const [form, has] of FORMS) {
    if (keys.every(has) && !others.some(has)) flaws.push(`only the key ${form}: give the options one form`);
    if (!keys.some(has) && others.every(has))
      flaws.push(`all but the key ${form}: give the options one form`);
  }
  return flaws;
}
