import type { LocalText } from '../../../facts/text.ts';
import { type Candidate, candidatesOf } from '../../candidate.ts';
import { poolFor } from '../../distractors.ts';
import { canStandTogether } from '../../basis.ts';
import { belongIn, matchOf, type Pair, pairsApart, sparesFor } from '../../pairs.ts';
import { type Template, askable, questionId } from '../../template.ts';
import { say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** What companies did, in the order of the stem, which names the territories that the facts need. */
const DEEDS = ['studio', 'us-rights', 'australian-distributor'];

/** Asks which company made the film, and which ones brought it to the US and Australia. */
export const matchCompanies: Template = {
  id: 'production/match-companies',
  asks,
  write: ({ book, film, chance }) => {
    const draw = chance(questionId('production/match-companies', 'film'));
    const rows = DEEDS.flatMap((relation): Pair[] => {
      const fact = askable(book, relation).find(({ topic }) => topic === 'production');
      const partner = fact && draw.oneOf(candidatesOf(book, fact.value));
      return fact && partner ? [{ fact, prompt: deedOf(relation, film), partner }] : [];
    });
    const did = new Map(
      DEEDS.map((relation) => {
        const facts = book.file.facts.filter((fact) => fact.relation === relation);
        return [relation, belongIn(facts, 'relation', 'value')];
      }),
    );
    const belong = (deed: Candidate, company: Candidate) => did.get(deed.id)?.(deed, company) ?? false;
    const pairs = pairsApart(rows, belong);
    const facts = pairs.map(({ fact }) => fact);
    if (pairs.length < DEEDS.length || !canStandTogether(book, facts)) return [];
    const pool = DEEDS.flatMap((relation) => poolFor(book, relation, 'organisation'));
    const spare = draw.shuffled(sparesFor(pairs, pool, belong)).slice(0, 2);
    return matchOf('production/match-companies', pairs, spare, (id) =>
      sayOneOf(chance(id), 'production.matchCompanies', { film }),
    );
  },
};

function deedOf(relation: string, film: LocalText): Candidate {
  const text = say(`production.deed.${relation}`, { film });
  return { id: relation, text, phrase: text };
}
