import { trueAnswers } from '../../../facts/book.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** Names a part and wants the actor's name typed. A part that several actors play is left out. */
export const nameActor: Template = {
  id: 'cast/name-actor',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'plays').flatMap((fact): Draft[] => {
      const id = questionId('cast/name-actor', fact.id);
      const actor = book.entity(fact.subject);
      const [role] = candidatesOf(book, fact.value);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size === 1;
      if (actor === undefined || role === undefined || !isOnly) return [];
      const key = candidateOf(actor);
      const stem = sayOneOf(chance(id), 'cast.nameActor', { role: role.phrase, film });
      return [
        {
          id,
          template: 'cast/name-actor',
          asks,
          kind: 'text',
          facts: [fact],
          stem,
          key,
          ...typedAnswer(book, key),
        },
      ];
    }),
};
