import { candidateOf } from '../../candidate.ts';
import { rangeFor } from '../../figure.ts';
import { bodiesOf, editionOf } from '../../listings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks for the number of the edition at which awards had the film on their list: the nearest answer earns most. */
export const edition: Template = {
  id: 'awards/edition',
  asks,
  write: ({ book, film, chance }) =>
    bodiesOf(book).flatMap((body): Draft[] => {
      const fact = editionOf(book, body.id);
      if (!fact || !('number' in fact.value)) return [];
      const id = questionId('awards/edition', fact.id);
      const draw = chance(id);
      const { number, unit } = fact.value;
      const range = rangeFor(number, unit, draw);
      if (!range) return [];
      const stem = sayOneOf(draw, 'awards.edition', { film, body: candidateOf(body).phrase });
      return [
        { id, template: 'awards/edition', kind: 'number', facts: [fact], stem, key: number, unit, ...range },
      ];
    }),
};
