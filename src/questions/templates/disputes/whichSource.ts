import { candidatesOf } from '../../candidate.ts';
import { claimants, disputedFacts, ownClaim, sourceCandidate } from '../../disputed.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { fill, sayInTurn } from '../../wording.ts';

const asks = { slot: 'source', given: ['fact'] };

const LEAST_DISTRACTORS = 2;

/** Says what one side of a dispute claims and asks which of the sources says so. The others are on the other sides. */
export const whichSource: Template = {
  id: 'disputes/which-source',
  asks,
  write: ({ book }) =>
    disputedFacts(book).flatMap(({ fact, dispute }, turn): Draft[] => {
      const own = ownClaim(fact, dispute);
      const [speaker, another] = own ? claimants(book, own) : [];
      const [value] = candidatesOf(book, fact.value);
      const rivals = dispute.claims
        .filter((claim) => claim !== own)
        .flatMap((claim) => claimants(book, claim));
      const others = [...new Set(rivals)].filter((id) => id !== speaker);
      if (!own || !value || speaker === undefined || another !== undefined) return [];
      // A source that contradicts itself is on every side.
      if (rivals.includes(speaker) || others.length < LEAST_DISTRACTORS) return [];
      if (fact.claim === undefined) return [];
      const [key] = sourceCandidate(book, speaker);
      if (!key) return [];
      const claim = fill(fact.claim, { value: value.phrase });
      return [
        {
          id: questionId('disputes/which-source', fact.id),
          template: 'disputes/which-source',
          asks,
          kind: 'choice',
          facts: [fact],
          speakers: [speaker, ...others],
          stem: sayInTurn(turn, 'disputes.whichSource', { claim }),
          key,
          distractors: others.flatMap((id) => sourceCandidate(book, id)),
        },
      ];
    }),
};
