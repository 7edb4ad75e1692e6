import { countWord } from '../../counts.ts';
import { candidatesOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { jobFacts } from '../../jobs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject'] };

const MOST_KEYS = 3;

/** Asks who of several worked behind the camera, one for each job. The others are of the pool. */
export const crew: Template = {
  id: 'production/crew',
  asks,
  write: ({ book, film, chance }) =>
    groupsOf(book, jobFacts(book)).flatMap(({ speaker, own, also }): Draft[] => {
      const id = questionId('production/crew', speaker ?? 'plain');
      const draw = chance(id);
      const drawn = [...draw.shuffled(own), ...draw.shuffled(also)].flatMap((fact) => {
        const person = draw.oneOf(candidatesOf(book, fact.value));
        return person ? [{ fact, person }] : [];
      });
      const rows = drawn
        .filter(({ person }, index) => drawn.findIndex((other) => other.person.id === person.id) === index)
        .slice(0, MOST_KEYS);
      const [first, ...more] = rows;
      if (first === undefined || more.length === 0) return [];
      const relations = new Set(jobFacts(book).map(({ relation }) => relation));
      const pool = [...relations].flatMap((relation) => poolFor(book, relation, 'person'));
      const distractors = drawDistractors(book, first.fact, asks, first.person, { pool }, draw);
      if (!distractors) return [];
      return [
        {
          id,
          template: 'production/crew',
          asks,
          kind: 'select',
          facts: [first.fact, ...more.map(({ fact }) => fact)],
          stem: sayOneOf(draw, 'production.crew', { count: countWord(rows.length), film }),
          keys: rows.map(({ person }) => person),
          distractors,
        },
      ];
    }),
};
