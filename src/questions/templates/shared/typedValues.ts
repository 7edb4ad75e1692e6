import type { Topic } from '../../../facts/topic.ts';
import { candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedValue } from '../../typed.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Makes the template that has the value of a fact typed, in answer to the fact's own question. */
export function typedValues(id: string, topic: Topic): Template {
  return {
    id,
    asks,
    write: ({ book }) =>
      askable(book).flatMap((fact): Draft[] => {
        const [key, another] = candidatesOf(book, fact.value);
        if (fact.topic !== topic || fact.accepts.length === 0 || fact.ask === undefined) return [];
        if (key === undefined || another) return [];
        return [
          {
            id: questionId(id, fact.id),
            template: id,
            asks,
            kind: 'text',
            facts: [fact],
            stem: fact.ask,
            key,
            ...typedValue(book, fact, key),
          },
        ];
      }),
  };
}
