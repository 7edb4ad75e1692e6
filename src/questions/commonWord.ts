import { plainText } from '../facts/names.ts';
import type { LocalText } from '../facts/text.ts';

/** Whether two texts have a word in common in English, so that one gives the other away. */
export function haveCommonWord(one: LocalText, other: LocalText): boolean {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.includes(word));
}

function wordsOf({ en }: LocalText): string[] {
  return plainText(en)
    .split(' ')
    .filter((word) => word !== '' && !['a', 'an', 'of', 'the'].includes(word));
}
