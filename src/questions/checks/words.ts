import { plainText } from '../../facts/names.ts';
import type { LocalText } from '../../facts/text.ts';

const SMALL_WORDS = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have he her hers him his how if in into is ' +
    'it its of on one or out she that the their them then there these they this those to true false was were what ' +
    'when where which who whom whose why will with would you two three four'
  ).split(' '),
);
/** Two words count as one when so many letters agree at their start: "project" and "projectionist". */
const STEM_LETTERS = 6;
/** So many texts are remembered before the memory starts anew: more than a bank of thousands of questions has. */
const MOST_REMEMBERED = 200_000;

/** The same as `plainText`, worked out once for each text: checks read every text of a bank many times. */
export const plain = remembered(plainText);

/** The words of a text that carry meaning, as plain text. */
export const contentWords = remembered((text) => contentOf(plain(text).split(' ')));

/** Those of some plain words that carry meaning. */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}

/** All words of a text, as plain text. */
export const allWords = remembered((text) => plain(text).split(' ').filter(Boolean));

/** Every two Chinese characters that stand next to each other in a text: as near to words as text without spaces gets. */
export const characterPairs = remembered((text) =>
  [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? []),
);

/** Whether a text holds a phrase as whole words, whatever the case and punctuation. */
export function holds(text: string, phrase: string): boolean {
  const words = plain(phrase);
  return words !== '' && ` ${plain(text)} `.includes(` ${words} `);
}

/**
 * Whether a text holds a phrase; in Chinese, where no spaces show where words end, anywhere in it, but other letters only
 * as whole words: “Toward” does not mention “war”.
 */
export function mentions(text: string, phrase: string): boolean {
  if (holds(text, phrase)) return true;
  const words = plain(phrase);
  if (words.length < 2 || !hasHan(text)) return false;
  const all = plain(text);
  for (let at = all.indexOf(words); at !== -1; at = all.indexOf(words, at + 1)) {
    const goesOnBefore = isLatin(words[0]) && isLatin(all[at - 1]);
    const goesOnAfter = isLatin(words.at(-1)) && isLatin(all[at + words.length]);
    if (!goesOnBefore && !goesOnAfter) return true;
  }
  return false;
}

const isLatin = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{Script=Latin}\d]/u.test(letter);

/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether two plain words say the same: alike, one the plural of the other, or with a common beginning. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  return one.length >= STEM_LETTERS && one.slice(0, STEM_LETTERS) === other.slice(0, STEM_LETTERS);
}

/** The texts in each language that they have. */
export function inEachLanguage(text: LocalText): string[] {
  return text.zh === undefined ? [text.en] : [text.en, text.zh];
}

/** Whether two texts read the same in some language. */
export function readsTheSame(one: LocalText, other: LocalText): boolean {
  return (
    plain(one.en) === plain(other.en) ||
    (one.zh !== undefined && other.zh !== undefined && plain(one.zh) === plain(other.zh))
  );
}

/** The share of the words of both lists that both have (Jaccard 1901); 1 for two lists without words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

/** The same as `work`, worked out once for each text, as long as there are not too many. */
export function remembered<T>(work: (text: string) => T, most = MOST_REMEMBERED): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
