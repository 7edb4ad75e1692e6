import { countWord } from '../../counts.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { haveCommonWord } from '../../commonWord.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { bodiesOf, listingsOf } from '../../listings.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['relation', 'body'] };

const MOST_KEYS = 3;

/** Names awards and asks in which categories the film was on their list. "Best Film" is no riddle at "Film Awards". */
export const categoriesOf: Template = {
  id: 'awards/categories-of',
  asks,
  write: ({ book, film, chance }) => {
    const near = askable(book, 'listed-for').flatMap(({ value }) => candidatesOf(book, value));
    return bodiesOf(book).flatMap((body) =>
      groupsOf(book, listingsOf(book, body.id).askable).flatMap(({ speaker, own, also }): Draft[] => {
        const id = questionId('awards/categories-of', body.id, speaker ?? 'plain');
        const draw = chance(id);
        const listed = [...draw.shuffled(own), ...draw.shuffled(also)].flatMap((fact) =>
          candidatesOf(book, fact.value)
            .filter((category) => !haveCommonWord(category.text, body.name))
            .map((category) => ({ fact, category })),
        );
        const rows = listed
          .filter(
            ({ category }, index) => listed.findIndex((other) => other.category.id === category.id) === index,
          )
          .slice(0, MOST_KEYS);
        const [first, ...more] = rows;
        if (first === undefined || more.length === 0) return [];
        const pool = poolFor(book, 'listed-for', 'award-category');
        const distractors = drawDistractors(book, first.fact, asks, first.category, { pool, near }, draw);
        if (!distractors) return [];
        const places = { count: countWord(rows.length), film, body: candidateOf(body).phrase };
        return [
          {
            id,
            template: 'awards/categories-of',
            asks,
            kind: 'select',
            facts: [first.fact, ...more.map(({ fact }) => fact)],
            stem: sayOneOf(draw, 'awards.categoriesOf', places),
            keys: rows.map(({ category }) => category),
            distractors,
          },
        ];
      }),
    );
  },
};
