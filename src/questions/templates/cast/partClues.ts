import type { FactBook } from '../../../facts/book.ts';
import type { Entity } from '../../../facts/entity.ts';
import type { Fact } from '../../../facts/fact.ts';
import { plainNamesOf, plainText } from '../../../facts/names.ts';
import { standingOf } from '../../../facts/standing.ts';
import { entitiesOf } from '../../../facts/value.ts';
import { canStandTogether } from '../../basis.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** Besides the last clue, which is the part itself. */
const LEAST_TOLD = 2;
const MOST_TOLD = 3;
/** So many words of more than three letters in common, and two sentences tell the same. */
const REPEATED_WORDS = 2;

/**
 * Tells what a part goes through, from the details to what everyone remembers, and last which part it is; asks who plays
 * it. What would spoil the story is left out.
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
      const [role] = candidatesOf(book, fact.value);
      const story = storyOf(book, actor, fact);
      if (role === undefined) return [];
      const told = withoutRepeats(draw.shuffled(story))
        .slice(0, MOST_TOLD)
        .sort((a, b) => a.centrality - b.centrality);
      if (told.length < LEAST_TOLD) return [];
      const last = say('cast.partClues.part', { role: role.phrase });
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      return [
        {
          id,
          template: 'cast/part-clues',
          asks,
          kind: 'clues',
          facts: [fact, ...told],
          stem: sayOneOf(draw, 'cast.partClues.stem', { film }),
          clues: [...told.map(({ statement }) => statement), last],
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
  // A clue that names a source reads like a footnote.
  const telling = [
    ...plainNamesOf(actor).flatMap((name) => name.split(' ')),
    ...book.file.sources.map(({ kind }) => plainText(kind)),
  ];
  return askable(book).filter(
    (fact) =>
      fact.topic === 'plot' &&
      parts.includes(fact.subject) &&
      !fact.spoiler &&
      standingOf(book, fact).status === 'plain' &&
      canStandTogether(book, [casting, fact]) &&
      !telling.some((word) => ` ${plainText(fact.statement.en)} `.includes(` ${word} `)),
  );
}

/** Leaves out what tells nearly the same as something before it. */
function withoutRepeats(story: readonly Fact[]): Fact[] {
  const wordsOf = ({ statement }: Fact) =>
    new Set(
      plainText(statement.en)
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const told: Fact[] = [];
  for (const fact of story) {
    const words = wordsOf(fact);
    const isNew = told.every(
      (other) => [...wordsOf(other)].filter((word) => words.has(word)).length < REPEATED_WORDS,
    );
    if (isNew) told.push(fact);
  }
  return told;
}
