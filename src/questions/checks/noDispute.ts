import type { Question } from '../../quiz/question.ts';
import { factsOf, questionCheck } from './check.ts';

/**
 * What the sources disagree about is never asked as if it were plain, and what must not be asked is not asked. A question
 * in the topic disputes asks who says what: as one source's word, with that source among the claims it shows.
 * Source: rule 1 of the house, "nothing contested is asked as if it were plain".
 */
export const noDispute = questionCheck('no-dispute', (question, { book }) => {
  const flaws: string[] = [];
  if (question.dispute && question.standing === 'plain') {
    flaws.push("it shows a dispute and is asked as plain: ask it as one source's word");
  }
  if (question.topic === 'disputes') flaws.push(...whoSaysWhat(question));
  if (!book) return flaws;
  for (const fact of factsOf(question, book)) {
    if (fact.status === 'never') {
      flaws.push(
        `the fact ${fact.id} must never be asked (${fact.why ?? 'see the facts file'}): remove the question`,
      );
    }
    if (fact.dispute && question.standing === 'plain' && !question.dispute) {
      flaws.push(`the fact ${fact.id} is disputed and asked as plain: ask it as one source's word`);
    } else if (fact.dispute && !question.dispute) {
      flaws.push(`the fact ${fact.id} is disputed: show the dispute with the answer`);
    }
  }
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
