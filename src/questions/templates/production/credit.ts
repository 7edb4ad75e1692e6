import { candidateOf, candidatesOf } from '../../candidate.ts';
import { crewOf, drawDistractors, foilsOf, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks who or what stands in one line of the credits. Of several names in a line, chance asks for one. */
export const credit: Template = {
  id: 'production/credit',
  asks,
  write: ({ book, film, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const wording = `production.credit.${fact.relation}`;
      if (fact.topic !== 'production' || fact.ask !== undefined || !canSay(wording)) return [];
      const id = questionId('production/credit', fact.id);
      const draw = chance(id);
      const key = draw.oneOf(candidatesOf(book, fact.value));
      const type = key?.entity === undefined ? undefined : book.entity(key.entity)?.type;
      if (key === undefined || type === undefined) return [];
      const foils = foilsOf(book, fact);
      const near = type === 'person' && 'job' in fact.with ? crewOf(book).map(candidateOf) : [];
      const wrong = foils.length > 0 ? { pool: foils } : { pool: poolFor(book, fact.relation, type), near };
      const distractors = drawDistractors(book, fact, asks, key, wrong, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, wording, { film });
      return [
        { id, template: 'production/credit', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    }),
};
