import { candidateOf, candidatesOf } from '../../candidate.ts';
import { countWord } from '../../counts.ts';
import { poolFor } from '../../distractors.ts';
import { evenly, groupsOf } from '../../groups.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const RELATION = 'earlier-film';
const asks = { slot: 'value', given: ['subject', 'relation'] };

const LEAST_KEYS = 2;
const MOST_KEYS = 3;
const DISTRACTORS = 3;

/** Asks which of several films are by the same maker. The wrong answers are the pool’s: films by others. */
export const selectFilms: Template = {
  id: 'reception/select-films',
  asks,
  write: ({ book, film, chance }) =>
    groupsOf(book, askable(book, RELATION))
      .flatMap(({ own, also }) => [...Map.groupBy([...own, ...also], ({ subject }) => subject).values()])
      .flatMap((facts) => evenly(facts, MOST_KEYS))
      .flatMap((facts, turn): Draft[] => {
        const [first, ...more] = facts;
        const maker = book.entity(first?.subject ?? '');
        const keys = facts.flatMap(({ value }) => candidatesOf(book, value));
        if (!first || !maker || keys.length < LEAST_KEYS) return [];
        const id = questionId('reception/select-films', ...facts.map((fact) => fact.id));
        const distractors = chance(id)
          .shuffled(poolFor(book, RELATION, 'film'))
          .slice(0, DISTRACTORS);
        if (distractors.length < LEAST_KEYS) return [];
        const places = { film, maker: candidateOf(maker).phrase, count: countWord(keys.length) };
        const stem = sayInTurn(turn, 'reception.selectFilms', places);
        return [
          {
            id,
            template: 'reception/select-films',
            asks,
            kind: 'select',
            facts: [first, ...more],
            stem,
            keys,
            distractors,
          },
        ];
      }),
};
