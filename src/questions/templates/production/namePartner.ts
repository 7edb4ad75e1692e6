import { candidatesOf } from '../../candidate.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { typedAnswer } from '../../typed.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names one of two people who share a credit, and wants the second one typed. */
export const namePartner: Template = {
  id: 'production/name-partner',
  asks,
  write: ({ book, film, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const wording = `production.namePartner.${fact.relation}`;
      const [partner, key, third] = candidatesOf(book, fact.value);
      if (fact.topic !== 'production' || !canSay(wording)) return [];
      if (partner === undefined || key === undefined || third) return [];
      const id = questionId('production/name-partner', fact.id);
      const stem = sayOneOf(chance(id), wording, { partner: partner.phrase, film });
      return [
        {
          id,
          template: 'production/name-partner',
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
