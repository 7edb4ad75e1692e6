import { type Slot, fillersOf } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import type { LocalText } from '../facts/text.ts';
import type { Candidate } from './candidate.ts';
import { type DraftOf, questionId } from './template.ts';

/** What a fact puts together, as one row of a matching question. */
export interface Pair {
  fact: Fact;
  prompt: Candidate;
  partner: Candidate;
}

/** Whether two candidates belong together. */
type Belong = (prompt: Candidate, partner: Candidate) => boolean;

/** Fewer rows make no matching question. */
export const LEAST_PAIRS = 3;

/**
 * Makes a test of what belongs together: two entities do when any fact, one that is never asked included, has both.
 * @param facts those that could put them together
 */
export function belongIn(facts: readonly Fact[], promptSlot: Slot, partnerSlot: Slot): Belong {
  return (prompt, partner) =>
    facts.some(
      (fact) =>
        fillersOf(fact, promptSlot).includes(prompt.id) && fillersOf(fact, partnerSlot).includes(partner.id),
    );
}

/**
 * Chooses pairs of which nothing belongs to the partner of another, so that every wrong match is false.
 * @param pairs of two that clash, the first stays
 */
export function pairsApart(pairs: readonly Pair[], belong: Belong): Pair[] {
  const apart: Pair[] = [];
  for (const pair of pairs) {
    const { prompt, partner } = pair;
    const isApart = apart.every(
      (other) =>
        other.prompt.id !== prompt.id &&
        other.partner.id !== partner.id &&
        !belong(prompt, other.partner) &&
        !belong(other.prompt, partner),
    );
    if (isApart) apart.push(pair);
  }
  return apart;
}

/** The candidates that are a partner of none of the pairs. */
export function sparesFor(
  pairs: readonly Pair[],
  candidates: readonly Candidate[],
  belong: Belong,
): Candidate[] {
  return candidates.filter(
    (candidate) =>
      pairs.every(({ partner }) => partner.id !== candidate.id) &&
      pairs.every(({ prompt }) => !belong(prompt, candidate)),
  );
}

/**
 * Writes a matching question.
 * @param pairs such as `pairsApart` gives
 * @param stem makes it of the prompts
 * @returns nothing when there are too few pairs
 */
export function matchOf(
  template: string,
  pairs: readonly Pair[],
  spare: readonly Candidate[],
  stem: (id: string) => LocalText,
): DraftOf<'match'>[] {
  const [first, ...more] = pairs;
  if (first === undefined || pairs.length < LEAST_PAIRS) return [];
  const id = questionId(template, first.fact.id, ...more.map(({ fact }) => fact.id));
  return [
    {
      id,
      template,
      kind: 'match',
      facts: [first.fact, ...more.map(({ fact }) => fact)],
      stem: stem(id),
      pairs: pairs.map(({ prompt, partner }) => [prompt, partner]),
      spare,
    },
  ];
}
