import { stepCandidate, stepsAround, stepsOf } from '../../events.ts';
import { givesAway } from '../../giveAway.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'event', given: ['fact'] };

/** How many steps are to be found, and among how many that come later. */
const KEYS = 2;
const DISTRACTORS = 3;

/** Names an event and asks which two of some others come before it. */
export const selectBefore: Template = {
  id: 'plot/select-before',
  asks,
  write: ({ book, chance }) =>
    stepsOf(book, 'plot').flatMap((steps) =>
      steps.flatMap((step, turn): Draft[] => {
        const { before, after } = stepsAround(steps, step);
        // Every second step is named, so that two questions have few steps in common.
        if (turn % 2 !== 0) return [];
        const id = questionId('plot/select-before', step.id);
        const draw = chance(id);
        const [first, ...keys] = draw
          .shuffled(before.filter((one) => !givesAway(step.event.words, one.event.words)))
          .slice(0, KEYS);
        // What comes later gives away no more than what is asked about.
        const later = after.filter(({ spoiler }) => step.spoiler || !spoiler).slice(0, DISTRACTORS);
        if (!first || keys.length < KEYS - 1 || later.length < DISTRACTORS) return [];
        return [
          {
            id,
            template: 'plot/select-before',
            asks,
            kind: 'select',
            facts: [first, ...keys, step],
            stem: sayInTurn(turn / 2, 'plot.selectBefore', { event: step.event.words }),
            keys: [first, ...keys].map(stepCandidate),
            distractors: later.map(stepCandidate),
          },
        ];
      }),
    ),
};
