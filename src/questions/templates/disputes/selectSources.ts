import { countWord } from '../../counts.ts';
import { candidatesOf } from '../../candidate.ts';
import { claimants, disputedFacts, ownClaim, sourceCandidate } from '../../disputed.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { fill, sayInTurn } from '../../wording.ts';

const asks = { slot: 'source', given: ['fact'] };

const LEAST_KEYS = 2;

/** Says what several sources claim and asks which of them do, beside those that say something else. */
export const selectSources: Template = {
  id: 'disputes/select-sources',
  asks,
  write: ({ book }) =>
    disputedFacts(book).flatMap(({ fact, dispute }, turn): Draft[] => {
      const own = ownClaim(fact, dispute);
      const agreed = own ? claimants(book, own) : [];
      const [value] = candidatesOf(book, fact.value);
      const rivals = dispute.claims
        .filter((claim) => claim !== own)
        .flatMap((claim) => claimants(book, claim));
      const others = [...new Set(rivals)].filter((id) => !agreed.includes(id));
      if (fact.claim === undefined || !value || agreed.length < LEAST_KEYS || others.length === 0) return [];
      // A source that says both would be right and wrong.
      if (rivals.some((id) => agreed.includes(id))) return [];
      const claim = fill(fact.claim, { value: value.phrase });
      return [
        {
          id: questionId('disputes/select-sources', fact.id),
          template: 'disputes/select-sources',
          asks,
          kind: 'select',
          facts: [fact],
          speakers: [...agreed, ...others],
          stem: sayInTurn(turn, 'disputes.selectSources', { claim, count: countWord(agreed.length) }),
          keys: agreed.flatMap((id) => sourceCandidate(book, id)),
          distractors: others.flatMap((id) => sourceCandidate(book, id)),
        },
      ];
    }),
};
