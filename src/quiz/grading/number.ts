import type { QuestionOf } from '../question.ts';
import type { ResponseRefusal } from './refusal.ts';

/** How much of a number is right: all of it within `within` of the key, else as much as it is near the key. */
export function numberShare(question: QuestionOf<'number'>, given: number): number | ResponseRefusal {
  const { range, key, within } = question;
  // Written so that what is not a number is outside, too.
  if (!(given >= range.least && given <= range.most)) return 'outside-range';
  return Math.abs(given - key) <= within ? 1 : nearness(question, given);
}

/**
 * How near a number is to the key: max(0, 1 − distance / span).
 * @returns 1 for the key itself, less for everything else
 */
export function nearness({ key, span }: QuestionOf<'number'>, given: number): number {
  return Math.max(0, 1 - Math.abs(given - key) / span);
}
