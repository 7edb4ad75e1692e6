import { candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedValue } from '../../typed.ts';
import { fill, say, sayInTurn } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Takes the value out of a fact's sentence and has it typed. */
export const cloze: Template = {
  id: 'plot/cloze',
  asks,
  write: ({ book }) =>
    askable(book)
      .filter(({ topic, claim, accepts }) => topic === 'plot' && claim !== undefined && accepts.length > 0)
      .flatMap((fact, turn): Draft[] => {
        const [key, another] = candidatesOf(book, fact.value);
        if (fact.claim === undefined || key === undefined || another) return [];
        const sentence = fill(fact.claim, { value: say('plot.gap') });
        return [
          {
            id: questionId('plot/cloze', fact.id),
            template: 'plot/cloze',
            asks,
            kind: 'text',
            facts: [fact],
            stem: sayInTurn(turn, 'plot.cloze', { sentence }),
            key,
            ...typedValue(book, fact, key),
          },
        ];
      }),
};
