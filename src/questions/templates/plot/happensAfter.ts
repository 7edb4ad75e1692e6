import { stepCandidate, stepsAround, stepsOf } from '../../events.ts';
import { givesAway } from '../../giveAway.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'event', given: ['fact'] };

const DISTRACTORS = 3;

/** Names an event and asks which of some others comes later. The wrong answers all come before it. */
export const happensAfter: Template = {
  id: 'plot/happens-after',
  asks,
  write: ({ book, chance }) =>
    stepsOf(book, 'plot').flatMap((steps) =>
      steps.flatMap((step, turn): Draft[] => {
        const key = stepsAround(steps, step).after.find(
          (one) => !givesAway(step.event.words, one.event.words),
        );
        const earlier = stepsAround(steps, step).before;
        // Every second step is named, so that two questions have few steps in common.
        if (!key || turn % 2 !== 1 || earlier.length < DISTRACTORS) return [];
        const id = questionId('plot/happens-after', step.id);
        const distractors = chance(id).shuffled(earlier).slice(0, DISTRACTORS);
        return [
          {
            id,
            template: 'plot/happens-after',
            asks,
            kind: 'choice',
            facts: [key, step, ...distractors],
            stem: sayInTurn((turn - 1) / 2, 'plot.happensAfter', { event: step.event.words }),
            key: stepCandidate(key),
            distractors: distractors.map(stepCandidate),
          },
        ];
      }),
    ),
};
