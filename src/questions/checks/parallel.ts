import { questionCheck } from './check.ts';
import { distractorsOf, keyOf } from './words.ts';

/** Below this many characters a difference in length tells nobody anything. */
const SHORT = 16;
/** How many times as long as the longest wrong answer the key may be, and the other way round. */
const MOST_TIMES = 1.8;

/**
 * Options are of like length and form: the key is neither by far the longest nor by far the shortest, and all start
 * and end alike.
 * Source: Haladyna, Downing and Rodriguez (2002), guidelines "keep the length of choices about equal" and "homogeneous in
 * grammatical structure".
 */
export const parallel = questionCheck('parallel', (question) => {
  const key = keyOf(question);
  const others = distractorsOf(question);
  if (!key || others.length === 0) return [];
  const flaws: string[] = [];
  const length = key.text.en.length;
  const lengths = others.map(({ text }) => text.en.length);
  if (length > SHORT && length > MOST_TIMES * Math.max(...lengths)) {
    flaws.push('the key is far longer than every wrong answer: make them of like length');
  }
  if (Math.min(...lengths) > SHORT && MOST_TIMES * length < Math.min(...lengths)) {
    flaws.push('the key is far shorter than every wrong answer: make them of like length');
  }
  const forms: [string, (text: string) => boolean][] = [
    ['start with a capital', (text) => /^[^\p{Ll}]/u.test(text)],
    ['end with a full stop', (text) => text.endsWith('.')],
    ['start with "To"', (text) => /^To [a-z]/.test(text)],
    ['start with "That"', (text) => /^That [a-z]/.test(text)],
    ['are sentences with "He", "She" or "They"', (text) => /^(He|She|They) [a-z]/.test(text)],
  ];
  for (const [form, has] of forms) {
    const isKey = has(key.text.en);
    if (others.every(({ text }) => has(text.en) !== isKey)) {
      flaws.push(`${isKey ? 'only the key' : 'all but the key'} ${form}: give the options one form`);
    }
  }
  return flaws;
});
