import { candidateOf, candidatesOf } from '../../candidate.ts';
import { countWord } from '../../counts.ts';
import { poolFor } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const RELATION = 'shown-at';
const asks = { slot: 'value', given: ['subject', 'relation'] };

const LEAST_KEYS = 2;
const MOST_KEYS = 4;
const DISTRACTORS = 3;

/** Asks at which festivals the film was shown. One that selected it and never showed it is the best wrong answer. */
export const festivals: Template = {
  id: 'release/festivals',
  asks,
  write: ({ book, film, chance }) => {
    const shown = book.file.facts.filter(({ relation }) => relation === RELATION);
    const at = new Set(shown.flatMap(({ value }) => candidatesOf(book, value)).map(({ id }) => id));
    const near = book.file.entities.filter(({ type, pool }) => type === 'festival' && !pool).map(candidateOf);
    return groupsOf(book, askable(book, RELATION)).flatMap(({ own, also }, turn): Draft[] => {
      const facts = [...own, ...also].slice(0, MOST_KEYS);
      const keys = facts.flatMap(({ value }) => candidatesOf(book, value));
      const [first, ...more] = facts;
      if (!first || keys.length < LEAST_KEYS) return [];
      const id = questionId('release/festivals', first.id);
      const pool = chance(id).shuffled(poolFor(book, RELATION, 'festival'));
      const distractors = [...near, ...pool].filter((one) => !at.has(one.id)).slice(0, DISTRACTORS);
      if (distractors.length < LEAST_KEYS) return [];
      const places = { film, count: countWord(keys.length) };
      const stem = sayInTurn(turn, 'release.festivals', places);
      return [
        {
          id,
          template: 'release/festivals',
          asks,
          kind: 'select',
          facts: [first, ...more],
          stem,
          keys,
          distractors,
        },
      ];
    });
  },
};
