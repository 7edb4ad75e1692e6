import type { Question } from './question.ts';
import { shuffled, type RandomState } from './random.ts';

/**
 * Puts the options of a question in the order in which they are shown: at random, unless they have an order of their
 * own. What is to be put in order is never shown in its right order.
 * @returns the ids, none for a question without options, and the random state to go on from
 */
export function showOptions(question: Question, random: RandomState): [string[], RandomState] {
  if (!('options' in question)) return [[], random];
  const ids = question.options.map(({ id }) => id);
  if ('fixedOrder' in question && question.fixedOrder) return [ids, random];
  let [order, next] = shuffled(ids, random);
  if (question.kind !== 'order') return [order, next];
  while (order.every((id, at) => id === question.key[at])) [order, next] = shuffled(ids, next);
  return [order, next];
}
