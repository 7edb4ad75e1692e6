import { trueAnswers } from '../../../facts/book.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'body', given: ['subject', 'relation', 'value'] };

/** Names a person and a category and asks for the awards, where only one of them listed both. */
export const body: Template = {
  id: 'awards/body',
  asks,
  write: ({ book, film, chance }) => {
    const bodies = book.file.entities
      .filter(({ type, pool }) => type === 'award-body' && !pool)
      .map(candidateOf);
    return askable(book, 'listed-for').flatMap((fact): Draft[] => {
      const id = questionId('awards/body', fact.id);
      const draw = chance(id);
      const listed = book.entity(fact.subject);
      const key = bodies.find(({ id: known }) => known === fact.with['body']);
      const [category] = candidatesOf(book, fact.value);
      const isOnly = trueAnswers(book, fact, asks.slot, asks.given).size === 1;
      if (!isOnly || listed?.type !== 'person' || key === undefined || category === undefined) return [];
      const wrong = { near: bodies, pool: poolFor(book, 'listed-by', 'award-body') };
      const distractors = drawDistractors(book, fact, asks, key, wrong, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'awards.body', { who: listed.name, category: category.phrase, film });
      return [{ id, template: 'awards/body', asks, kind: 'choice', facts: [fact], stem, key, distractors }];
    });
  },
};
