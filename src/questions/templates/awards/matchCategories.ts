import { candidateOf, candidatesOf } from '../../candidate.ts';
import { poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { listOf } from '../../lists.ts';
import { bodiesOf, listingsOf } from '../../listings.ts';
import { belongIn, matchOf, type Pair, pairsApart, sparesFor } from '../../pairs.ts';
import { type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation', 'body'] };

const MOST_PAIRS = 5;

/** Names awards and the people whom they listed, and asks for whom in which category. */
export const matchCategories: Template = {
  id: 'awards/match-categories',
  asks,
  write: ({ book, film, chance }) => {
    // A category in which other bodies listed people of the film is the best wrong answer.
    const categories = askable(book, 'listed-for')
      .filter(({ subject }) => book.entity(subject)?.type === 'person')
      .flatMap(({ value }) => candidatesOf(book, value));
    return bodiesOf(book).flatMap((body) => {
      const listed = listingsOf(book, body.id);
      const belong = belongIn(listed.known, 'subject', 'value');
      return groupsOf(book, listed.askable).flatMap(({ speaker, own, also }) => {
        const draw = chance(questionId('awards/match-categories', body.id, speaker ?? 'plain'));
        const rows = draw.shuffled([...own, ...also]).flatMap((fact): Pair[] => {
          const person = book.entity(fact.subject);
          const [partner] = candidatesOf(book, fact.value);
          if (person?.type !== 'person' || !partner) return [];
          return [{ fact, prompt: candidateOf(person), partner }];
        });
        const pairs = pairsApart(rows, belong).slice(0, MOST_PAIRS);
        const [spare = []] = [categories, poolFor(book, 'listed-for', 'award-category')]
          .map((some) => draw.shuffled(sparesFor(pairs, some, belong)).slice(0, 1))
          .filter(({ length }) => length > 0);
        const people = listOf(pairs.map(({ prompt }) => prompt.text));
        const places = { people, film, body: candidateOf(body).phrase };
        return matchOf('awards/match-categories', pairs, spare, (id) =>
          sayOneOf(chance(id), 'awards.matchCategories', places),
        );
      });
    });
  },
};
