import { candidateOf, candidatesOf } from '../../candidate.ts';
import { crewOf, drawDistractors, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names one of two people who share a credit, and asks for the second. */
export const partner: Template = {
  id: 'production/partner',
  asks,
  write: ({ book, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const wording = `production.partner.${fact.relation}`;
      const [named, key, third] = candidatesOf(book, fact.value);
      if (!canSay(wording) || named === undefined || key === undefined || third) return [];
      const id = questionId('production/partner', fact.id);
      const draw = chance(id);
      const wrong = { pool: poolFor(book, fact.relation, 'person'), near: crewOf(book).map(candidateOf) };
      const distractors = drawDistractors(book, fact, asks, key, wrong, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, wording, { partner: named.phrase });
      return [
        { id, template: 'production/partner', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    }),
};
