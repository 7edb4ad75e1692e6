import type { QuestionOf } from '../question.ts';
import { areKnown, hasRepeats, type ResponseRefusal } from './refusal.ts';

/**
 * How much of the pairs is right: right pairs / prompts. A prompt without a partner counts like a wrong one.
 * @param pairs the id of a prompt -> the id of the partner chosen
 */
export function matchShare(
  { prompts, options, key }: QuestionOf<'match'>,
  pairs: Readonly<Record<string, string>>,
): number | ResponseRefusal {
  const partners = Object.values(pairs);
  if (!areKnown(Object.keys(pairs), prompts) || !areKnown(partners, options)) return 'unknown-option';
  if (hasRepeats(partners)) return 'repeated-option';
  return prompts.filter(({ id }) => pairs[id] !== undefined && pairs[id] === key[id]).length / prompts.length;
}
