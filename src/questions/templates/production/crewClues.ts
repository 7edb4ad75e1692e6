import { candidateOf, candidatesOf } from '../../candidate.ts';
import { crewOf, drawDistractors } from '../../distractors.ts';
import { jobFacts, jobsOf } from '../../jobs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** As many of the others as the clues name. */
const NAMED = 2;

/** Leads to one of three or more people who share a job: by two of the others, and by the job. */
export const crewClues: Template = {
  id: 'production/crew-clues',
  asks,
  write: ({ book, chance }) =>
    jobFacts(book).flatMap((fact): Draft[] => {
      const id = questionId('production/crew-clues', fact.id);
      const draw = chance(id);
      const group = draw.shuffled(candidatesOf(book, fact.value));
      const key = group.find(({ id: person }) => jobsOf(book, person).size === 1);
      const job = book.entity(fact.with['job'] ?? '');
      if (key === undefined || job === undefined) return [];
      const others = group.filter((other) => other !== key);
      if (others.length < NAMED) return [];
      const near = crewOf(book).map(candidateOf);
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      const clues = [
        ...others
          .slice(0, NAMED)
          .map(({ text }, index) => say(`production.crewClues.with.${index}`, { person: text })),
        say('production.crewClues.job', { job: job.name }),
      ];
      const stem = sayOneOf(draw, 'production.crewClues.stem');
      return [
        {
          id,
          template: 'production/crew-clues',
          asks,
          kind: 'clues',
          facts: [fact],
          stem,
          clues,
          key,
          distractors,
        },
      ];
    }),
};
