import { trueAnswers } from '../../../facts/book.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'job', given: ['value'] };

/** Asks what somebody did on the film, when they did one thing only. */
export const job: Template = {
  id: 'production/job',
  asks,
  write: ({ book, film, chance }) => {
    const jobs = book.file.entities.filter(({ type }) => type === 'job').map(candidateOf);
    return askable(book).flatMap((fact): Draft[] => {
      const id = questionId('production/job', fact.id);
      const draw = chance(id);
      const person = draw.oneOf(
        candidatesOf(book, fact.value).filter(({ id: worker }) => {
          const alone = { ...fact, value: { entity: worker } };
          return trueAnswers(book, alone, asks.slot, asks.given).size === 1;
        }),
      );
      const key = jobs.find(({ id: known }) => known === fact.with['job']);
      if (person === undefined || key === undefined) return [];
      const distractors = drawDistractors(book, fact, asks, key, { pool: jobs }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'production.job', { person: person.phrase, film });
      return [
        { id, template: 'production/job', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    });
  },
};
