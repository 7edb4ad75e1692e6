import { LANGUAGES, textIn } from '../../facts/text.ts';
import { hasOwnOrder } from '../order.ts';
import { ranksOf } from '../rank.ts';
import { questionCheck } from './check.ts';
import { optionsOf } from './parts.ts';

/**
 * Options that are numbers or times ascend in each language, no two of them are the same, and play does not shuffle them.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "place choices in logical or numerical order".
 */
export const ordered = questionCheck('ordered', (question) => {
  const { kind } = question;
  if (kind === 'order' || kind === 'match') return [];
  const options = optionsOf(question);
  if (options.length === 0) return [];
  const isFixed = 'fixedOrder' in question && question.fixedOrder;
  const unfixed =
    hasOwnOrder(kind, options) && !isFixed
      ? ['play would shuffle these options, which have an order of their own: set "fixedOrder": true']
      : [];
  const isAscending = LANGUAGES.every((language) => {
    const ranks = ranksOf(options.map(({ text }) => textIn(language, text))) ?? [];
    return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -Infinity));
  });
  return isAscending
    ? unfixed
    : ['the options are numbers or times: put them in ascending order', ...unfixed];
});
