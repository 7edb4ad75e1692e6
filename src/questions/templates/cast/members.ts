import { countWord } from '../../counts.ts';
import { candidateOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation'] };

const MOST_KEYS = 3;

/** Asks which actors of several are in the film. The others are of the pool. */
export const members: Template = {
  id: 'cast/members',
  asks,
  write: ({ book, film, chance }) =>
    groupsOf(book, askable(book, 'plays')).flatMap(({ speaker, own, also }): Draft[] => {
      const id = questionId('cast/members', speaker ?? 'plain');
      const draw = chance(id);
      const facts = [...draw.shuffled(own), ...draw.shuffled(also)].slice(0, MOST_KEYS);
      const keys = facts.flatMap(({ subject }) => book.entity(subject) ?? []).map(candidateOf);
      const [first, ...more] = facts;
      const [key, second] = keys;
      if (first === undefined || key === undefined || second === undefined) return [];
      const pool = poolFor(book, 'also-in-cast', 'person').filter(
        ({ id: actor }) => !book.file.facts.some(({ value }) => 'entity' in value && value.entity === actor),
      );
      const distractors = drawDistractors(book, first, asks, key, { pool }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'cast.members', { count: countWord(keys.length), film });
      return [
        {
          id,
          template: 'cast/members',
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
