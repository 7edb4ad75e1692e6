import type { Topic } from '../../../facts/topic.ts';
import { stepCandidate, stepsAround, stepsOf } from '../../events.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'event', given: ['fact'] };

const DISTRACTORS = 3;

/**
 * Makes the template that asks which of some steps comes first. The others follow it soon, so that it takes knowledge to
 * tell them apart.
 */
export function firstStep(id: string, topic: Topic): Template {
  return {
    id,
    asks,
    write: ({ book, film }) =>
      stepsOf(book, topic).flatMap((steps) =>
        steps.flatMap((step, turn): Draft[] => {
          const later = stepsAround(steps, step).after.slice(0, DISTRACTORS);
          // Each question starts where the last one ended, so that no two of them have the same steps.
          if (turn % (DISTRACTORS + 1) !== 0 || later.length < DISTRACTORS) return [];
          return [
            {
              id: questionId(id, step.id),
              template: id,
              asks,
              kind: 'choice',
              facts: [step, ...later],
              stem: sayInTurn(turn / (DISTRACTORS + 1), `${topic}.firstStep`, { film }),
              key: stepCandidate(step),
              distractors: later.map(stepCandidate),
            },
          ];
        }),
      ),
  };
}
