import { addedId, type FactBook } from '../../../facts/book.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { LocalText } from '../../../facts/text.ts';
import type { Candidate } from '../../candidate.ts';
import { plainText } from '../../../facts/names.ts';
import { type Disputed, claimants, disputedFacts } from '../../disputed.ts';
import { capitalised } from '../../doings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { countVariants, sayInTurn } from '../../wording.ts';

const asks = { slot: 'dispute', given: ['fact'] };

const WORDING = 'disputes.whatAbout';
const SIDES = 2;
const LEAST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;

/** A dispute in which each source is on one side. */
interface Matter {
  fact: Fact;
  about: LocalText;
  sides: string[];
}

/** Names two sources and asks about what they disagree. The wrong answers are disputes in which one of them has no part. */
export const whatAbout: Template = {
  id: 'disputes/what-about',
  asks,
  write: ({ book }) => {
    const matters = eachOnce(disputedFacts(book).flatMap((disputed) => matterOf(book, disputed)));
    // Of two sources, as many matters are asked as there are ways to ask.
    const asked = new Map<string, number>();
    return matters.flatMap(({ fact, about, sides }): Draft[] => {
      const speaker = fact.sources[0]?.id;
      const both = [...sides].sort().join(' ');
      const turn = asked.get(both) ?? 0;
      if (speaker === undefined || sides.length !== SIDES || turn >= countVariants(WORDING)) return [];
      const distractors = matters
        .filter((other) => !sides.every((side) => other.sides.includes(side)))
        .sort((a, b) => lengthFrom(about, a.about) - lengthFrom(about, b.about))
        .slice(0, MOST_DISTRACTORS);
      if (distractors.length < LEAST_DISTRACTORS) return [];
      asked.set(both, turn + 1);
      return [
        {
          id: questionId('disputes/what-about', fact.id),
          template: 'disputes/what-about',
          asks,
          kind: 'choice',
          facts: [fact],
          speakers: [speaker, ...sides.filter((side) => side !== speaker)],
          stem: sayInTurn(turn, WORDING),
          key: matterCandidate(fact.id, about),
          distractors: distractors.map((other) => matterCandidate(other.fact.id, other.about)),
        },
      ];
    });
  },
};

/** What is disputed about a fact; nothing where a source contradicts itself, or where the file does not say it. */
function matterOf(book: FactBook, { fact, dispute }: Disputed): Matter[] {
  const sides = dispute.claims.flatMap((claim) => claimants(book, claim));
  if (fact.accounts === undefined || new Set(sides).size < sides.length) return [];
  return [{ fact, about: dispute.about, sides }];
}

function eachOnce(matters: readonly Matter[]): Matter[] {
  return matters.filter(
    ({ about }, index) =>
      matters.findIndex((other) => plainText(other.about.en) === plainText(about.en)) === index,
  );
}

/** How much longer or shorter one text is than another: options of like length give nothing away. */
function lengthFrom(one: LocalText, other: LocalText): number {
  return Math.abs(one.en.length - other.en.length);
}

function matterCandidate(fact: string, about: LocalText): Candidate {
  const id = addedId('dispute', fact);
  return { id, entity: id, text: capitalised(about), phrase: about };
}
