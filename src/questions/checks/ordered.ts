import { ranksOf } from '../rank.ts';
import { questionCheck } from './check.ts';

/**
 * Options that are numbers or times ascend, and no two of them are the same.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "place choices in logical or numerical order".
 */
export const ordered = questionCheck('ordered', ({ options }) => {
  const ranks = ranksOf(options.map(({ text }) => text.en));
  if (!ranks) return [];
  const isAscending = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -Infinity));
  return isAscending ? [] : ['the options are numbers or times: put them in ascending order'];
});
