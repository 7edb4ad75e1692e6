import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** Names a part and asks who plays it. */
export const whoPlayed: Template = {
  id: 'cast/who-played',
  asks,
  write: ({ book, film, chance }) => {
    const cast = castOf(book).map(candidateOf);
    return askable(book, 'plays').flatMap((fact): Draft[] => {
      const id = questionId('cast/who-played', fact.id);
      const draw = chance(id);
      const key = cast.find(({ id: actor }) => actor === fact.subject);
      const [role] = candidatesOf(book, fact.value);
      if (key === undefined || role === undefined) return [];
      const distractors = drawDistractors(book, fact, asks, key, { near: cast }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'cast.whoPlayed', { role: role.phrase, film });
      return [
        { id, template: 'cast/who-played', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    });
  },
};
