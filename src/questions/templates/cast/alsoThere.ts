import { countWord } from '../../counts.ts';
import { candidatesOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_KEYS = 3;

/** Asks which actors are in the cast of whom the sources tell no part. */
export const alsoThere: Template = {
  id: 'cast/also-there',
  asks,
  write: ({ book, film, chance }) =>
    groupsOf(book, askable(book, 'also-in-cast')).flatMap(({ speaker, own }): Draft[] => {
      const id = questionId('cast/also-there', speaker ?? 'plain');
      const draw = chance(id);
      const facts = draw
        .shuffled(own)
        .filter(({ value }) => 'entity' in value)
        .slice(0, MOST_KEYS);
      const keys = facts.flatMap(({ value }) => candidatesOf(book, value));
      const [first, ...more] = facts;
      const [key, second] = keys;
      if (first === undefined || key === undefined || second === undefined) return [];
      const pool = poolFor(book, 'also-in-cast', 'person');
      const distractors = drawDistractors(book, first, asks, key, { pool }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'cast.alsoThere', { count: countWord(keys.length), film });
      return [
        {
          id,
          template: 'cast/also-there',
          asks,
          kind: 'select',
          facts: [first, ...more],
          stem,
          keys,
          distractors,
        },
      ];
    }),
};
