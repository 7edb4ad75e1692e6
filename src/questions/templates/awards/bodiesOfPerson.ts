import { countWord } from '../../counts.ts';
import { candidateOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { bodiesOf } from '../../listings.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'body', given: ['subject', 'relation'] };

const MOST_KEYS = 3;

/** Names somebody and asks which awards listed them for the film. */
export const bodiesOfPerson: Template = {
  id: 'awards/bodies-of',
  asks,
  write: ({ book, film, chance }) => {
    const bodies = bodiesOf(book).map(candidateOf);
    const listings = askable(book, 'listed-for');
    const people = [...new Set(listings.map(({ subject }) => subject))];
    return people.flatMap((person) => {
      const who = book.entity(person);
      if (who?.type !== 'person') return [];
      const facts = listings.filter(({ subject }) => subject === person);
      return groupsOf(book, facts).flatMap(({ speaker, own, also }): Draft[] => {
        const id = questionId('awards/bodies-of', person, speaker ?? 'plain');
        const draw = chance(id);
        const listed = [...draw.shuffled(own), ...draw.shuffled(also)].flatMap((fact) => {
          const body = bodies.find(({ id: known }) => known === fact.with['body']);
          return body ? [{ fact, body }] : [];
        });
        const rows = listed
          .filter(({ body }, index) => listed.findIndex((other) => other.body.id === body.id) === index)
          .slice(0, MOST_KEYS);
        const [first, ...more] = rows;
        if (first === undefined || more.length === 0) return [];
        const wrong = { near: bodies, pool: poolFor(book, 'listed-by', 'award-body') };
        const distractors = drawDistractors(book, first.fact, asks, first.body, wrong, draw);
        if (!distractors) return [];
        const places = { count: countWord(rows.length), person: who.name, film };
        return [
          {
            id,
            template: 'awards/bodies-of',
            asks,
            kind: 'select',
            facts: [first.fact, ...more.map(({ fact }) => fact)],
            stem: sayOneOf(draw, 'awards.bodiesOf', places),
            keys: rows.map(({ body }) => body),
            distractors,
          },
        ];
      });
    });
  },
};
