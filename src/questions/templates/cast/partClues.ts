import type { FactBook } from '../../../facts/book.ts';
import type { Entity } from '../../../facts/entity.ts';
import type { Fact } from '../../../facts/fact.ts';
import { plainNamesOf, plainText } from '../../../facts/names.ts';
import { entitiesOf } from '../../../facts/value.ts';
import { candidateOf } from '../../candidate.ts';
import { castOf, drawDistractors } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

const LEAST_CLUES = 3;
const MOST_CLUES = 4;

/**
 * Tells what a part goes through, from the details to what everyone remembers, and asks who plays it. What would spoil
 * the story is left out.
 */
export const partClues: Template = {
  id: 'cast/part-clues',
  asks,
  write: ({ book, film, chance }) => {
    const near = castOf(book).map(candidateOf);
    return askable(book, 'plays').flatMap((fact): Draft[] => {
      const id = questionId('cast/part-clues', fact.id);
      const draw = chance(id);
      const actor = book.entity(fact.subject);
      const key = near.find(({ id: known }) => known === fact.subject);
      if (actor === undefined || key === undefined) return [];
      const told = storyOf(book, actor, fact);
      if (told.length < LEAST_CLUES) return [];
      const clues = draw
        .shuffled(told)
        .slice(0, MOST_CLUES)
        .sort((a, b) => a.centrality - b.centrality);
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      return [
        {
          id,
          template: 'cast/part-clues',
          asks,
          kind: 'clues',
          facts: [fact, ...clues],
          stem: sayOneOf(draw, 'cast.partClues', { film }),
          clues: clues.map(({ statement }) => statement),
          key,
          distractors,
        },
      ];
    });
  },
};

/** What happens to the part that a fact gives to an actor, as far as it can be told in one question. */
function storyOf(book: FactBook, actor: Entity, casting: Fact): Fact[] {
  const parts = entitiesOf(casting.value);
  const names = plainNamesOf(actor).flatMap((name) => name.split(' '));
  const story = askable(book).filter(
    ({ topic, subject, spoiler, statement }) =>
      topic === 'plot' &&
      parts.includes(subject) &&
      !spoiler &&
      !plainText(statement.en)
        .split(' ')
        .some((word) => names.includes(word)),
  );
  const groups = groupsOf(book, [casting, ...story]).filter(({ own, also }) =>
    [...own, ...also].includes(casting),
  );
  const stories = groups.map(({ own, also }) => [...own, ...also].filter((fact) => fact !== casting));
  return stories.find(({ length }) => length >= LEAST_CLUES) ?? [];
}
