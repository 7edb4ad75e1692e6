import { addedId } from '../../../facts/book.ts';
import type { Candidate } from '../../candidate.ts';
import { plainText } from '../../../facts/names.ts';
import { claimants, disputedFacts } from '../../disputed.ts';
import { capitalised } from '../../doings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'dispute', given: ['fact'] };

const SIDES = 2;
const DISTRACTORS = 3;

/** Names two sources and asks about what they disagree. The wrong answers are disputes in which one of them has no part. */
export const whatAbout: Template = {
  id: 'disputes/what-about',
  asks,
  write: ({ book, chance }) => {
    const disputes = disputedFacts(book).map(({ fact, dispute }) => ({
      fact,
      about: dispute.about,
      sides: [...new Set(dispute.claims.flatMap((claim) => claimants(book, claim)))],
    }));
    return disputes.flatMap(({ fact, about, sides }, turn): Draft[] => {
      const speaker = fact.sources[0]?.id;
      if (speaker === undefined || sides.length !== SIDES || fact.accounts === undefined) return [];
      const id = questionId('disputes/what-about', fact.id);
      const wrong = disputes
        .filter((other) => !sides.every((side) => other.sides.includes(side)))
        .filter(
          ({ about: other }, index, all) =>
            all.findIndex((one) => plainText(one.about.en) === plainText(other.en)) === index,
        )
        .filter((other) => other.fact.accounts !== undefined);
      const distractors = chance(id).shuffled(wrong).slice(0, DISTRACTORS);
      if (distractors.length < 2) return [];
      return [
        {
          id,
          template: 'disputes/what-about',
          asks,
          kind: 'choice',
          facts: [fact],
          speakers: [speaker, ...sides.filter((side) => side !== speaker)],
          stem: sayInTurn(turn, 'disputes.whatAbout'),
          key: disputeCandidate(fact.id, about),
          distractors: distractors.map((other) => disputeCandidate(other.fact.id, other.about)),
        },
      ];
    });
  },
};

function disputeCandidate(fact: string, about: Candidate['text']): Candidate {
  const id = addedId('dispute', fact);
  return { id, entity: id, text: capitalised(about), phrase: about };
}
