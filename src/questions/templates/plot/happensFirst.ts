import { stepCandidate, stepsAround, stepsOf } from '../../events.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'event', given: ['fact'] };

const DISTRACTORS = 3;

/** Asks which of some events happens first. The others follow it soon, so that it takes knowledge to tell them apart. */
export const happensFirst: Template = {
  id: 'plot/happens-first',
  asks,
  write: ({ book }) =>
    stepsOf(book, 'plot').flatMap((steps) =>
      steps.flatMap((step, turn): Draft[] => {
        const later = stepsAround(steps, step).after.slice(0, DISTRACTORS);
        // Each question starts where the last one ended, so that no two of them have the same events.
        if (turn % (DISTRACTORS + 1) !== 0 || later.length < DISTRACTORS) return [];
        return [
          {
            id: questionId('plot/happens-first', step.id),
            template: 'plot/happens-first',
            asks,
            kind: 'choice',
            facts: [step, ...later],
            stem: sayInTurn(turn / (DISTRACTORS + 1), 'plot.happensFirst'),
            key: stepCandidate(step),
            distractors: later.map(stepCandidate),
          },
        ];
      }),
    ),
};
