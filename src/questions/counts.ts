import type { LocalText } from '../facts/text.ts';
import { say } from './wording.ts';

/**
 * A small number as a word in front of what it counts: "two", 两.
 * @param count from 2 to 5
 */
export function countWord(count: number): LocalText {
  return say(`count.${count}`);
}
