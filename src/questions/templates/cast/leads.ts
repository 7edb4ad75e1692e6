import { countWord } from '../../counts.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_KEYS = 3;

/** Asks who has the leading parts. The wrong answers are the rest of the cast. */
export const leads: Template = {
  id: 'cast/leads',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'starring').flatMap((fact): Draft[] => {
      const id = questionId('cast/leads', fact.id);
      const draw = chance(id);
      const keys = draw.shuffled(candidatesOf(book, fact.value)).slice(0, MOST_KEYS);
      const [key, second] = keys;
      if (key === undefined || second === undefined) return [];
      const near = castOf(book).map(candidateOf);
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'cast.leads', { count: countWord(keys.length), film });
      return [{ id, template: 'cast/leads', asks, kind: 'select', facts: [fact], stem, keys, distractors }];
    }),
};
