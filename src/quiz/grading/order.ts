import type { QuestionOf } from '../question.ts';
import { areKnown, hasRepeats, type ResponseRefusal } from './refusal.ts';

/**
 * How much of an order is right: max(0, (concordant pairs − discordant pairs) / all pairs), so that an order taken at
 * random is worth about nothing and one slip costs little.
 * Source: Kendall (1938), "A New Measure of Rank Correlation", Biometrika 30: the coefficient tau, cut off at 0.
 * @param given the ids of all options, first to last
 */
export function orderShare(
  { options, key }: QuestionOf<'order'>,
  given: readonly string[],
): number | ResponseRefusal {
  if (!areKnown(given, options)) return 'unknown-option';
  if (hasRepeats(given)) return 'repeated-option';
  if (given.length < options.length) return 'incomplete';
  const { concordant, pairs } = concordance(key, given);
  return Math.max(0, (2 * concordant - pairs) / pairs);
}

/** How many pairs of options stand in the right order to each other, of how many. */
export function concordance(
  key: readonly string[],
  given: readonly string[],
): { concordant: number; pairs: number } {
  const rank = new Map(key.map((id, at) => [id, at]));
  const ranks = given.map((id) => rank.get(id) ?? -1);
  const concordant = ranks.reduce(
    (sum, one, at) => sum + ranks.slice(at + 1).filter((other) => other > one).length,
    0,
  );
  return { concordant, pairs: (given.length * (given.length - 1)) / 2 };
}
