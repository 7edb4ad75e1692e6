import { candidateOf, candidatesOf } from '../../candidate.ts';
import { isDescribed } from '../../described.ts';
import { drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names an actor and asks for the part. Names and descriptions of parts never stand among the same options. */
export const whichRole: Template = {
  id: 'cast/which-role',
  asks,
  write: ({ book, film, chance }) => {
    const parts = book.file.entities.filter(({ type }) => type === 'character');
    return askable(book, 'plays').flatMap((fact): Draft[] => {
      const id = questionId('cast/which-role', fact.id);
      const draw = chance(id);
      const actor = book.entity(fact.subject);
      const [key] = candidatesOf(book, fact.value);
      const part = parts.find((known) => known.id === key?.entity);
      if (actor === undefined || key === undefined || part === undefined) return [];
      const near = parts.filter((other) => isDescribed(other) === isDescribed(part)).map(candidateOf);
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'cast.whichRole', { actor: actor.name, film });
      return [
        { id, template: 'cast/which-role', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    });
  },
};
