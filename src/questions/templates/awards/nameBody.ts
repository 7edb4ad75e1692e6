import { trueAnswers } from '../../../facts/book.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'body', given: ['subject', 'relation', 'value'] };

/** Names somebody and a category and wants the awards typed, where only one of them listed both. */
export const nameBody: Template = {
  id: 'awards/name-body',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'listed-for').flatMap((fact): Draft[] => {
      const id = questionId('awards/name-body', fact.id);
      const person = book.entity(fact.subject);
      const body = book.entity(fact.with['body'] ?? '');
      const [category] = candidatesOf(book, fact.value);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size === 1;
      if (person?.type !== 'person' || body === undefined || category === undefined || !isOnly) return [];
      const key = candidateOf(body);
      const places = { who: person.name, category: category.phrase, film };
      return [
        {
          id,
          template: 'awards/name-body',
          asks,
          kind: 'text',
          facts: [fact],
          stem: sayOneOf(chance(id), 'awards.nameBody', places),
          key,
          ...typedAnswer(book, key),
        },
      ];
    }),
};
