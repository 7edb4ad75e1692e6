import { countWord } from '../../counts.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { crewOf, drawDistractors, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_KEYS = 3;

/** Asks which people or companies share one line of the credits. */
export const several: Template = {
  id: 'production/several',
  asks,
  write: ({ book, film, chance }) =>
    askable(book).flatMap((fact): Draft[] => {
      const wording = `production.several.${fact.relation}`;
      if (fact.topic !== 'production' || !canSay(wording)) return [];
      const id = questionId('production/several', fact.id);
      const draw = chance(id);
      const keys = draw.shuffled(candidatesOf(book, fact.value)).slice(0, MOST_KEYS);
      const [key, second] = keys;
      const type = key?.entity === undefined ? undefined : book.entity(key.entity)?.type;
      if (key === undefined || second === undefined || type === undefined) return [];
      const near = type === 'person' ? crewOf(book).map(candidateOf) : [];
      const wrong = { pool: poolFor(book, fact.relation, type), near };
      const distractors = drawDistractors(book, fact, asks, key, wrong, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, wording, { count: countWord(keys.length), film });
      return [
        { id, template: 'production/several', asks, kind: 'select', facts: [fact], stem, keys, distractors },
      ];
    }),
};
