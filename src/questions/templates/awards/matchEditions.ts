import { type Candidate, candidateOf, candidatesOf } from '../../candidate.ts';
import { foilsOf } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { bodiesOf, editionOf } from '../../listings.ts';
import { matchOf, type Pair, pairsApart } from '../../pairs.ts';
import { type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_PAIRS = 4;

/** Asks which edition of each awards had the film on its list. A number that no body reached is there as well. */
export const matchEditions: Template = {
  id: 'awards/match-editions',
  asks,
  write: ({ book, film, chance }) => {
    const editions = bodiesOf(book).flatMap(({ id }) => editionOf(book, id) ?? []);
    return groupsOf(book, editions).flatMap(({ speaker, own, also }) => {
      const draw = chance(questionId('awards/match-editions', speaker ?? 'plain'));
      const rows = [...own, ...also].flatMap((fact): Pair[] => {
        const body = book.entity(fact.subject);
        const [partner] = candidatesOf(book, fact.value);
        return body && partner ? [{ fact, prompt: candidateOf(body), partner }] : [];
      });
      const pairs = pairsApart(rows, () => false).slice(0, MOST_PAIRS);
      const isFree = ({ id }: Candidate) => rows.every(({ partner }) => partner.id !== id);
      const foils = pairs.flatMap(({ fact }) => foilsOf(book, fact)).filter(isFree);
      const spare = draw.shuffled(foils).slice(0, 1);
      return matchOf('awards/match-editions', pairs, spare, (id) =>
        sayOneOf(chance(id), 'awards.matchEditions', { film }),
      );
    });
  },
};
