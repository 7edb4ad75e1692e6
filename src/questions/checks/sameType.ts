import { rankOf } from '../rank.ts';
import { entitiesBehind } from './answers.ts';
import { questionCheck } from './check.ts';
import { optionsOf } from './words.ts';

/**
 * All options are of one type, so that none can be ruled out by its form: only people, only places, only numbers.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "keep choices homogeneous in content and grammatical structure".
 */
export const sameType = questionCheck('same-type', (question, { book }) => {
  const options = optionsOf(question);
  if (question.kind === 'truth' || question.kind === 'order') return [];
  const numbers = options.filter(({ text }) => rankOf(text.en) !== undefined);
  if (numbers.length > 0 && numbers.length < options.length) {
    return ['some options are numbers or times and others are not: make all of them alike'];
  }
  if (!book) return [];
  const types = options.map((option) => entitiesBehind(book, option).map(({ type }) => type as string));
  const known = types.filter((some) => some.length > 0);
  // A title can be known while the invented ones beside it are only words.
  if (known.length < 2) return [];
  const isShared = known[0]?.some((type) => known.every((some) => some.includes(type))) ?? true;
  const list = [...new Set(known.flat())].join(', ');
  return isShared ? [] : [`the options are of different types (${list}): choose options of one type`];
});
