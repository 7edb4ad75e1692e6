import { trueAnswers } from '../../../facts/book.ts';
import { candidatesOf } from '../../candidate.ts';
import { isDescribed } from '../../described.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names an actor and wants the part's name typed. A part that is only described has too many wordings to type. */
export const namePart: Template = {
  id: 'cast/name-part',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'plays').flatMap((fact): Draft[] => {
      const id = questionId('cast/name-part', fact.id);
      const actor = book.entity(fact.subject);
      const [key] = candidatesOf(book, fact.value);
      const part = key && book.entity(key.id);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size === 1;
      if (actor === undefined || key === undefined || !part || isDescribed(part) || !isOnly) return [];
      const stem = sayOneOf(chance(id), 'cast.namePart', { actor: actor.name, film });
      return [
        {
          id,
          template: 'cast/name-part',
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
