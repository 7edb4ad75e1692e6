import { candidateOf, candidatesOf } from '../../candidate.ts';
import { haveCommonWord } from '../../commonWord.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names a part and wants its full name typed. A part whose name would stand in the question is left out. */
export const fullName: Template = {
  id: 'cast/full-name',
  asks,
  write: ({ book, chance }) =>
    askable(book, 'full-name').flatMap((fact): Draft[] => {
      const id = questionId('cast/full-name', fact.id);
      const part = book.entity(fact.subject);
      const [key] = candidatesOf(book, fact.value);
      if (part === undefined || key === undefined) return [];
      const { phrase } = candidateOf(part);
      if (haveCommonWord(phrase, key.text)) return [];
      const stem = sayOneOf(chance(id), 'cast.fullName', { part: phrase });
      return [
        {
          id,
          template: 'cast/full-name',
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
