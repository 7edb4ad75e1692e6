import { candidateOf, candidatesOf } from '../../candidate.ts';
import { canStandTogether } from '../../basis.ts';
import { crewOf, drawDistractors } from '../../distractors.ts';
import { jobFacts, jobsOf } from '../../jobs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Asks who has two jobs. The wrong answers have one each. */
export const twoJobs: Template = {
  id: 'production/two-jobs',
  asks,
  write: ({ book, film, chance }) => {
    const draw = chance(questionId('production/two-jobs', 'film'));
    const people = crewOf(book).map(candidateOf);
    const busy = people.filter(({ id }) => jobsOf(book, id).size === 2);
    const others = people.filter(({ id }) => jobsOf(book, id).size === 1);
    const drafts = busy.flatMap((key): Draft[] => {
      const facts = jobFacts(book).filter(({ value }) =>
        candidatesOf(book, value).some(({ id }) => id === key.id),
      );
      const [first, second] = facts;
      if (first === undefined || second === undefined || !canStandTogether(book, facts)) return [];
      const distractors = drawDistractors(book, first, asks, key, { near: others }, draw);
      if (!distractors) return [];
      const id = questionId('production/two-jobs', first.id, second.id);
      return [
        {
          id,
          template: 'production/two-jobs',
          asks,
          kind: 'choice',
          facts: [first, second],
          stem: sayOneOf(draw, 'production.twoJobs', { film }),
          key,
          distractors,
        },
      ];
    });
    // The question reads the same for everybody, so it is asked of one.
    return drafts.slice(0, 1);
  },
};
