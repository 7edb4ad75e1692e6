import { disputeOf, standingOf } from '../../facts/standing.ts';
import type { Question } from '../../quiz/question.ts';
import { type KnownFact, questionCheck } from './check.ts';
import { plain } from './words.ts';

/**
 * What the sources disagree about is never asked as if it were plain, it is shown with each claim, and what must not be
 * asked is not asked. A question in the topic disputes asks who says what: as one source's word, with that source among
 * the claims it shows.
 * Source: rule 1 of the house, "nothing contested is asked as if it were plain".
 */
export const noDispute = questionCheck('no-dispute', (question, { facts }) => {
  const flaws: string[] = [];
  if (question.dispute && question.standing === 'plain') {
    flaws.push("it shows a dispute and is asked as plain: ask it as one source's word");
  }
  if (question.topic === 'disputes') flaws.push(...whoSaysWhat(question));
  for (const { fact, book } of facts) {
    const { status, reason } = standingOf(book, fact);
    const isDisputed = disputeOf(book, fact) !== undefined;
    if (status === 'never') {
      flaws.push(
        `the fact ${fact.id} must never be asked (${reason.code === 'override' ? reason.why.en : 'only filler says so'}): remove the question`,
      );
    }
    if (isDisputed && question.standing === 'plain' && !question.dispute) {
      flaws.push(`the fact ${fact.id} is disputed and asked as plain: ask it as one source's word`);
    } else if (isDisputed && !question.dispute) {
      flaws.push(`the fact ${fact.id} is disputed: show the dispute with the answer`);
    }
  }
  if (facts.length === question.facts.length && question.dispute)
    flaws.push(...unknownClaims(question.dispute, facts));
  return flaws;
});

function whoSaysWhat({ standing, dispute, sources }: Question): string[] {
  if (standing !== 'attributed') return ["it is about a dispute: ask it as one source's word"];
  if (!dispute) return ['it is about a dispute: show what each side claims'];
  const claimants = dispute.claims.flatMap((claim) => claim.sources.map(({ id }) => id));
  return sources.every(({ id }) => claimants.includes(id))
    ? []
    : ['its source makes none of the claims that it shows: add what that source claims'];
}

/** Claims that are shown and that no dispute about the facts has, with the same sources. */
function unknownClaims(shown: NonNullable<Question['dispute']>, facts: readonly KnownFact[]): string[] {
  const known = facts
    .flatMap(({ fact, book }) => disputeOf(book, fact)?.claims ?? [])
    .flatMap(({ claim, sources }) => sources.map(({ id }) => `${id}: ${plain(claim.en)}`));
  return shown.claims
    .filter(({ claim, sources }) => !sources.every(({ id }) => known.includes(`${id}: ${plain(claim.en)}`)))
    .map(({ claim }) => `the facts do not say who claims "${claim.en}": copy the claims from the facts file`);
}
