import { candidatesOf } from '../../candidate.ts';
import { drawDistractors, foilsOf } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks a fact in the words that its file gives it: most of a plot, and whatever has no template of its own. */
export const phrase: Template = {
  id: 'shared/phrase',
  asks,
  write: ({ book, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const [key, another] = candidatesOf(book, fact.value);
      if (fact.ask === undefined || key === undefined || another) return [];
      const id = questionId(fact.topic, 'phrase', fact.id);
      const distractors = drawDistractors(book, fact, asks, key, { pool: foilsOf(book, fact) }, chance(id));
      if (!distractors) return [];
      return [
        {
          id,
          template: 'shared/phrase',
          asks,
          kind: 'choice',
          facts: [fact],
          stem: fact.ask,
          key,
          distractors,
        },
      ];
    }),
};
