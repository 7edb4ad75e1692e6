import type { Fact } from '../../../facts/fact.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { isDescribed } from '../../described.ts';
import { evenly, groupsOf } from '../../groups.ts';
import { listOf } from '../../lists.ts';
import { belongIn, matchOf, type Pair, pairsApart, sparesFor } from '../../pairs.ts';
import { type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** More actors at once are too much to hold in mind. */
const MOST_PAIRS = 4;

/**
 * Names some actors, whose parts are to be found among parts of the film. What one source tells alone is filled up with
 * the least known parts that the same source tells.
 */
export const matchParts: Template = {
  id: 'cast/match-parts',
  asks,
  write: ({ book, film, chance }) => {
    const casting = book.file.facts.filter(({ relation }) => relation === 'plays');
    const belong = belongIn(casting, 'subject', 'value');
    const parts = [...new Set(casting.flatMap(({ value }) => candidatesOf(book, value)).map(({ id }) => id))];
    const pairOf = (fact: Fact): Pair[] => {
      const actor = book.entity(fact.subject);
      const [partner] = candidatesOf(book, fact.value);
      return actor && partner ? [{ fact, prompt: candidateOf(actor), partner }] : [];
    };
    return groupsOf(book, askable(book, 'plays')).flatMap(({ speaker, own, also }) => {
      const draw = chance(questionId('cast/match-parts', speaker ?? 'plain'));
      const known = also.toSorted((a, b) => a.centrality - b.centrality);
      return evenly(draw.shuffled(own), MOST_PAIRS).flatMap((some) => {
        const rows = [...some, ...known.slice(0, MOST_PAIRS - some.length)].flatMap(pairOf);
        const pairs = pairsApart(rows, belong);
        const others = parts.flatMap((id) => book.entity(id) ?? []);
        // A part to spare reads like the others: a description beside a description, a name beside names.
        const isLoose = others
          .filter(({ id }) => pairs.some(({ partner }) => partner.id === id))
          .some(isDescribed);
        const alike = others.filter((other) => isDescribed(other) === isLoose).map(candidateOf);
        const spare = draw.shuffled(sparesFor(pairs, alike, belong)).slice(0, 1);
        const actors = listOf(pairs.map(({ prompt }) => prompt.text));
        return matchOf('cast/match-parts', pairs, spare, (id) =>
          sayOneOf(chance(id), 'cast.matchParts', { actors, film }),
        );
      });
    });
  },
};
