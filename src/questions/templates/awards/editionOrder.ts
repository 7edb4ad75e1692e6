import { candidateOf } from '../../candidate.ts';
import { groupsOf } from '../../groups.ts';
import { bodiesOf, editionOf } from '../../listings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation'] };

const MOST_BODIES = 5;

/** Wants awards in the order of the editions that had the film on their lists. */
export const editionOrder: Template = {
  id: 'awards/edition-order',
  asks,
  write: ({ book, film, chance }) => {
    const editions = bodiesOf(book).flatMap(({ id }) => editionOf(book, id) ?? []);
    return groupsOf(book, editions).flatMap(({ speaker, own, also }): Draft[] => {
      const id = questionId('awards/edition-order', speaker ?? 'plain');
      const rows = [...own, ...also]
        .flatMap((fact) => {
          const body = book.entity(fact.subject);
          return body && 'number' in fact.value
            ? [{ fact, body: candidateOf(body), number: fact.value.number }]
            : [];
        })
        .sort((one, other) => one.number - other.number);
      // Two bodies at the same edition would have no order.
      const apart = rows
        .filter(({ number }, index) => number !== rows[index - 1]?.number)
        .slice(0, MOST_BODIES);
      const [first, ...more] = apart;
      if (first === undefined || apart.length < 3) return [];
      return [
        {
          id,
          template: 'awards/edition-order',
          kind: 'order',
          facts: [first.fact, ...more.map(({ fact }) => fact)],
          stem: sayOneOf(chance(id), 'awards.editionOrder', { film }),
          sequence: apart.map(({ body }) => body),
        },
      ];
    });
  },
};
