import type { Topic } from '../../../facts/topic.ts';
import { candidateOf } from '../../candidate.ts';
import { rangeFor } from '../../figure.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/**
 * Makes the template that asks for the figures of a topic, the nearest answer winning: in the words of the fact, or in
 * those that the relation has under `<topic>.figures`.
 */
export function figures(id: string, topic: Topic): Template {
  return {
    id,
    asks,
    write: ({ book, film, chance }) =>
      askable(book).flatMap((fact): Draft[] => {
        const { value, ask, relation } = fact;
        const subject = book.entity(fact.subject);
        if (fact.topic !== topic || !('number' in value) || subject === undefined) return [];
        const name = questionId(id, fact.id);
        const draw = chance(name);
        const range = rangeFor(value.number, value.unit, draw);
        const wording = `${topic}.figures.${relation}`;
        const stem =
          ask ??
          (canSay(wording)
            ? sayOneOf(draw, wording, { film, subject: candidateOf(subject).phrase })
            : undefined);
        if (range === undefined || stem === undefined) return [];
        const figure = { key: value.number, unit: value.unit, ...range };
        return [{ id: name, template: id, kind: 'number', facts: [fact], stem, ...figure }];
      }),
  };
}
