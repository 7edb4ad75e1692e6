import { trueAnswers } from '../../../facts/book.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value', 'body'] };

/** Names awards and a category and wants the name of the one whom they listed typed. */
export const nameListed: Template = {
  id: 'awards/name-listed',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'listed-for').flatMap((fact): Draft[] => {
      const id = questionId('awards/name-listed', fact.id);
      const person = book.entity(fact.subject);
      const body = book.entity(fact.with['body'] ?? '');
      const [category] = candidatesOf(book, fact.value);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size === 1;
      if (person?.type !== 'person' || body === undefined || category === undefined || !isOnly) return [];
      const key = candidateOf(person);
      const places = { film, category: category.phrase, body: candidateOf(body).phrase };
      return [
        {
          id,
          template: 'awards/name-listed',
          asks,
          kind: 'text',
          facts: [fact],
          stem: sayOneOf(chance(id), 'awards.nameListed', places),
          key,
          ...typedAnswer(book, key),
        },
      ];
    }),
};
