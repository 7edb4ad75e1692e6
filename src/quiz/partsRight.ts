import type { Response } from './events.ts';
import { concordance } from './grading/order.ts';
import type { Question } from './question.ts';

/** What an answer got right, counted in the parts that its kind has. */
export interface PartsRight {
  /** Right options of a selection, pairs in the right order, or right pairs of a match. */
  right: number;
  /** How many there are. */
  of: number;
  /** Wrong options taken on top, of a selection; else 0. */
  wrong: number;
}

/**
 * Counts the right parts of an answer, to say what its share comes from.
 * @returns undefined for kinds without parts, and for a response of another kind
 */
export function partsRight(question: Question, response: Response): PartsRight | undefined {
  if (question.kind === 'select' && response.kind === 'select') {
    const right = response.options.filter((id) => question.key.includes(id)).length;
    return { right, of: question.key.length, wrong: response.options.length - right };
  }
  if (question.kind === 'order' && response.kind === 'order') {
    const { concordant, pairs } = concordance(question.key, response.options);
    return { right: concordant, of: pairs, wrong: 0 };
  }
  if (question.kind === 'match' && response.kind === 'match') {
    const right = question.prompts.filter(({ id }) => response.pairs[id] === question.key[id]).length;
    return { right, of: question.prompts.length, wrong: 0 };
  }
  return undefined;
}
