import type { Topic } from '../../../facts/topic.ts';
import { setsToSort, stepCandidate, stepsOf } from '../../events.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'event', given: ['fact'] };

/**
 * Makes the template that has the steps of a topic put in order: those that give nothing away, those that do, and all
 * together.
 * @param id the template's id; its wording stands under the topic
 */
export function orderSteps(id: string, topic: Topic): Template {
  return {
    id,
    asks,
    write: ({ book, film }) => {
      const sets = stepsOf(book, topic).flatMap((steps) => {
        const spoiling = steps.filter(({ spoiler }) => spoiler);
        const free = steps.filter(({ spoiler }) => !spoiler);
        const mixed = free.length > 0 && spoiling.length > 0 ? setsToSort(steps) : [];
        return [...setsToSort(free), ...setsToSort(spoiling), ...mixed];
      });
      return sets.flatMap((facts, turn): Draft[] => {
        const [first] = facts;
        if (!first) return [];
        const stem = sayInTurn(turn, `${topic}.orderSteps`, { film });
        const sequence = facts.map(stepCandidate);
        const name = questionId(id, ...facts.map((fact) => fact.id));
        return [{ id: name, template: id, kind: 'order', facts: [first, ...facts.slice(1)], stem, sequence }];
      });
    },
  };
}
