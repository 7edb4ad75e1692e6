import { plainText } from '../../facts/names.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Option, Question } from '../../quiz/question.ts';

const SMALL_WORDS = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have he her hers him his how if in into is ' +
    'it its of on one or out she that the their them then there these they this those to true false was were what ' +
    'when where which who whom whose why will with would you'
  ).split(' '),
);

/** The words of a text that carry meaning, as plain text. */
export function contentWords(text: string): string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}

/** Whether a text holds a phrase as whole words, whatever the case and punctuation. */
export function holds(text: string, phrase: string): boolean {
  const plain = plainText(phrase);
  return plain !== '' && ` ${plainText(text)} `.includes(` ${plain} `);
}

/** Every two Chinese characters that stand next to each other in a text: as near to words as text without spaces gets. */
export function characterPairs(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? []);
}

/** The texts in each language that they have. */
export function inEachLanguage(text: LocalText): string[] {
  return text.zh === undefined ? [text.en] : [text.en, text.zh];
}

/** Whether two texts read the same in some language. */
export function readsTheSame(one: LocalText, other: LocalText): boolean {
  return (
    plainText(one.en) === plainText(other.en) ||
    (one.zh !== undefined && other.zh !== undefined && plainText(one.zh) === plainText(other.zh))
  );
}

/** A question's right option; undefined for a question that its schema would refuse. */
export function keyOf({ options, key }: Question): Option | undefined {
  return options.find(({ id }) => id === key);
}

/** A question's wrong options. */
export function distractorsOf({ options, key }: Question): Option[] {
  return options.filter(({ id }) => id !== key);
}
