import type { FactBook } from '../../../facts/book.ts';
import type { Fact } from '../../../facts/fact.ts';
import { canStandTogether } from '../../basis.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { haveCommonWord } from '../../commonWord.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { bodiesOf, editionOf, listingsOf } from '../../listings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

const LEAST_CLUES = 3;
const MOST_LISTINGS = 3;

/** Leads to awards by the categories in which they listed the film, those that others share first, and by the edition. */
export const bodyClues: Template = {
  id: 'awards/body-clues',
  asks,
  write: ({ book, film, chance }) => {
    const bodies = bodiesOf(book);
    return bodies.flatMap((body): Draft[] => {
      const edition = editionOf(book, body.id);
      if (!edition || !('number' in edition.value)) return [];
      const id = questionId('awards/body-clues', body.id);
      const draw = chance(id);
      const listings = draw
        .shuffled(listingsOf(book, body.id).askable)
        .filter((fact) => canStandTogether(book, [edition, fact]))
        .filter(({ value }) =>
          candidatesOf(book, value).every(({ text }) => !haveCommonWord(text, body.name)),
        )
        .sort((one, other) => sharing(book, other) - sharing(book, one))
        .slice(0, MOST_LISTINGS);
      const said = listings.flatMap(({ value }) => candidatesOf(book, value));
      if (said.length + 1 < LEAST_CLUES) return [];
      const key = candidateOf(body);
      const wrong = { near: bodies.map(candidateOf), pool: poolFor(book, 'listed-by', 'award-body') };
      const distractors = drawDistractors(book, edition, asks, key, wrong, draw);
      if (!distractors) return [];
      const { number } = edition.value;
      const clues = [
        ...said.map(({ phrase }, index) =>
          say(`awards.bodyClues.${index === 0 ? 'first' : 'next'}`, { film, category: phrase }),
        ),
        say('awards.bodyClues.edition', { count: number, ordinal: true }),
      ];
      return [
        {
          id,
          template: 'awards/body-clues',
          asks,
          kind: 'clues',
          facts: [edition, ...listings],
          stem: sayOneOf(draw, 'awards.bodyClues.stem'),
          clues,
          key,
          distractors,
        },
      ];
    });
  },
};

/** How many bodies list in the category of a listing. */
function sharing(book: FactBook, { value }: Fact): number {
  const categories = candidatesOf(book, value).map(({ id }) => id);
  const alike = book.file.facts.filter(
    (fact) =>
      fact.relation === 'listed-for' &&
      candidatesOf(book, fact.value).some(({ id }) => categories.includes(id)),
  );
  return new Set(alike.map((fact) => fact.with['body'])).size;
}
