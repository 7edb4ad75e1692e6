import { claimants, disputedFacts, sourceCandidate } from '../../disputed.ts';
import { capitalised } from '../../doings.ts';
import { plainText } from '../../../facts/names.ts';
import { givesAway } from '../../giveAway.ts';
import { LEAST_PAIRS } from '../../pairs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'source', given: ['fact'] };

/** Has sources put together with what each of them says, where at least three of them say something else. */
export const matchClaims: Template = {
  id: 'disputes/match-claims',
  asks,
  write: ({ book }) =>
    disputedFacts(book).flatMap(({ fact, dispute }, turn): Draft[] => {
      const speaker = fact.sources[0]?.id;
      const said = dispute.claims.map((claim) => ({ claim, sources: claimants(book, claim) }));
      const pairs = said.flatMap(({ claim, sources: [id, another] }) => {
        // A source that says two things would belong to both.
        const isOnce = said.filter(({ sources }) => id !== undefined && sources.includes(id)).length === 1;
        const [source] =
          id === undefined || another !== undefined || !isOnce ? [] : sourceCandidate(book, id);
        const text = capitalised(claim.claim);
        const words = { id: plainText(claim.claim.en).replaceAll(' ', '-'), text, phrase: text };
        return source && id !== undefined ? [{ id, pair: [source, words] as const }] : [];
      });
      const ids = pairs.map(({ id }) => id);
      // A fan page that calls somebody Fan would be found by its name.
      if (pairs.some(({ pair: [source, words] }) => givesAway(source.text, words.text))) return [];
      if (speaker === undefined || !ids.includes(speaker) || pairs.length < LEAST_PAIRS) return [];
      return [
        {
          id: questionId('disputes/match-claims', fact.id),
          template: 'disputes/match-claims',
          kind: 'match',
          facts: [fact],
          speakers: [speaker, ...ids.filter((id) => id !== speaker)],
          stem: sayInTurn(turn, 'disputes.matchClaims', { about: dispute.about }),
          pairs: pairs.map(({ pair }) => pair),
          spare: [],
        },
      ];
    }),
};
