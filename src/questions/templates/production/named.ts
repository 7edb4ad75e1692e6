import { trueAnswers } from '../../../facts/book.ts';
import { candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks for the name in one line of the credits, to be typed, where every source has the same one name there. */
export const named: Template = {
  id: 'production/named',
  asks,
  write: ({ book, film, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const wording = `production.named.${fact.relation}`;
      if (fact.topic !== 'production' || !canSay(wording)) return [];
      const id = questionId('production/named', fact.id);
      const [key, another] = candidatesOf(book, fact.value);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size <= 1;
      if (key === undefined || another || !isOnly) return [];
      const stem = sayOneOf(chance(id), wording, { film });
      return [
        {
          id,
          template: 'production/named',
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
