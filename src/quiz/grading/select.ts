import type { QuestionOf } from '../question.ts';
import { areKnown, hasRepeats, type ResponseRefusal } from './refusal.ts';

/**
 * How much of a selection is right: max(0, (right options taken − wrong options taken) / right options), so that
 * taking all of them earns less than taking only what one knows.
 * @param taken the ids of the options taken, in any order
 */
export function selectShare(
  { options, key }: QuestionOf<'select'>,
  taken: readonly string[],
): number | ResponseRefusal {
  if (!areKnown(taken, options)) return 'unknown-option';
  if (hasRepeats(taken)) return 'repeated-option';
  const right = taken.filter((id) => key.includes(id)).length;
  return Math.max(0, (2 * right - taken.length) / key.length);
}
