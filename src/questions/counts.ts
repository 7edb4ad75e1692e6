import type { LocalText } from '../facts/text.ts';
import { phrasing } from './wording.ts';

/**
 * A small number as a word in front of what it counts: "two", 两.
 * @param count from 1 to 5
 */
export function countWord(count: number): LocalText {
  return phrasing(`count.${count}`).fill({});
}
