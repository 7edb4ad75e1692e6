import { disputeOf } from '../../../facts/standing.ts';
import { rangeFor } from '../../figure.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks for a figure of the making: the nearest answer earns most. */
export const figure: Template = {
  id: 'production/figure',
  asks,
  write: ({ book, film, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const { topic, relation, value } = fact;
      const wording = `production.figure.${relation}`;
      if (topic !== 'production' || !('number' in value) || !canSay(wording)) return [];
      const id = questionId('production/figure', fact.id);
      const draw = chance(id);
      const range = rangeFor(value.number, value.unit, draw);
      if (!range || disputeOf(book, fact)) return [];
      const stem = sayOneOf(draw, wording, { film });
      return [
        {
          id,
          template: 'production/figure',
          kind: 'number',
          facts: [fact],
          stem,
          key: value.number,
          unit: value.unit,
          ...range,
        },
      ];
    }),
};
