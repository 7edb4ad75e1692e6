import type { LocalText } from '../facts/text.ts';
import { characterPairs, contentWords, isSameWord } from './checks/words.ts';

/** Whether a text has a telling word of an answer, or, in Chinese, two characters in a row. */
export function givesAway(text: LocalText, answer: LocalText): boolean {
  const words = contentWords(text.en);
  return (
    contentWords(answer.en).some((word) => words.some((other) => isSameWord(word, other))) ||
    characterPairs(answer.zh ?? '').some((pair) => (text.zh ?? '').includes(pair))
  );
}
