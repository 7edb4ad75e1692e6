import { type FactBook, trueAnswers } from '../../../facts/book.ts';
import type { EntityType } from '../../../facts/entity.ts';
import type { Topic } from '../../../facts/topic.ts';
import { candidateOf } from '../../candidate.ts';
import { trailsTo } from '../../clues.ts';
import { isDescribed } from '../../described.ts';
import { drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** As many wrong answers as a question has at most. */
const ENOUGH = 3;

/** What a template of clues leads to. */
interface Goal {
  topic: Topic;
  type: EntityType;
  /** Relations whose pool may be wrong answers too. */
  suits?: readonly string[];
}

/**
 * Makes the template that leads to an entity clue by clue. The wrong answers are others of its type, of the film where it
 * has enough of them; what goes by a name never stands beside what goes by what it is.
 */
export function trail(id: string, { topic, type, suits = [] }: Goal): Template {
  return {
    id,
    asks,
    write: ({ book, film, chance }) => {
      const known = book.file.entities.filter((entity) => entity.type === type);
      return trailsTo(book, { topic, type, film }).flatMap(
        ({ answer, speaker, spoiler, leads }, turn): Draft[] => {
          // The check of the key looks at the first fact, so that is one about the answer itself.
          const about = leads.find(({ fact }) => fact.subject === answer.id)?.fact;
          if (!about) return [];
          const facts = [about, ...leads.map(({ fact }) => fact).filter((fact) => fact !== about)] as const;
          const name = questionId(
            id,
            answer.id,
            ...(speaker === undefined ? [] : [speaker]),
            ...(spoiler ? ['spoiler'] : []),
          );
          const alike = known.filter((one) => isDescribed(one) === isDescribed(answer));
          const fits = alike.filter(
            (one) => !facts.every((fact) => trueAnswers(book, fact, asks.slot, asks.given).has(one.id)),
          );
          const near = fits.filter(({ pool }) => !pool);
          // Those of which as much is told are the best wrong answers, where there are enough of them.
          const told = near.filter(({ id: other }) => isTold(book, topic, other));
          const others = told.filter(({ id: other }) => other !== answer.id);
          const pool = fits.filter(
            (one) => one.pool && suits.some((relation) => one.suits.includes(relation)),
          );
          const wrong = {
            near: (others.length >= ENOUGH ? told : near).map(candidateOf),
            pool: pool.map(candidateOf),
          };
          const key = candidateOf(answer);
          const distractors = drawDistractors(book, about, asks, key, wrong, chance(name));
          if (!distractors) return [];
          const stem = sayInTurn(turn, `${topic}.trail`, { film });
          const clues = leads.map(({ clue }) => clue);
          return [{ id: name, template: id, asks, kind: 'clues', facts, stem, key, distractors, clues }];
        },
      );
    },
  };
}

/** Whether facts of a topic are about an entity. */
function isTold(book: FactBook, topic: Topic, entity: string): boolean {
  return book.file.facts.some((fact) => fact.topic === topic && fact.subject === entity);
}
