import type { Entity } from '../facts/entity.ts';
import { plainText } from '../facts/names.ts';

/**
 * Whether a part goes by what it is, "the escaped prisoner", and not by a name or a word of the credits: then the words
 * in a sentence are those of the option, but for their capitals.
 */
export function isDescribed({ name, phrase }: Entity): boolean {
  return phrase !== undefined && plainText(phrase.en) === plainText(name.en);
}
