import { describe, expect, it } from 'vitest';
import { setsToSort, stepCandidate, stepsAround, stepsOf } from './events.ts';
import { islandBook } from './templates/testing/island.ts';

const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);

describe('steps', () => {
  const [steps = []] = stepsOf(islandBook(), 'release');

  it('stand first to last, without what only filler tells', () => {
    expect(ids(steps)).toEqual(['chosen', 'withdrawn', 'in-lima', 'in-rome', 'norway', 'peru', 'italy']);
    expect(stepsOf(islandBook(), 'plot').flatMap(ids)).not.toContain('ghost');
  });

  it('count once when they read the same', () => {
    const extra = `
  - { id: again, topic: release, subject: the-island-1999, relation: again, value: { text: Peru },
      sources: [{ id: book, at: p. 6 }], event: { moment: 5, words: The release in Peru }, statement: Peru. }`;
    expect(stepsOf(islandBook({ extra }), 'release').map(ids)).toEqual([ids(steps)]);
  });

  it('are split into sets that reach over the whole time, with one step of a moment', () => {
    expect(setsToSort(steps).map(ids)).toEqual([
      ['chosen', 'in-lima', 'norway', 'italy'],
      ['withdrawn', 'in-rome', 'peru'],
    ]);
    expect(setsToSort(steps.filter(({ id }) => id.startsWith('in-') || id === 'norway'))).toEqual([]);
  });

  it('of one moment are neither before nor after each other', () => {
    const lima = steps.find(({ id }) => id === 'in-lima');
    if (!lima) throw new Error('the step has gone');
    const { before, after } = stepsAround(steps, lima);
    expect([ids(before), ids(after)]).toEqual([
      ['chosen', 'withdrawn'],
      ['norway', 'peru', 'italy'],
    ]);
  });

  it('are options that the book knows', () => {
    const [step] = steps;
    if (!step) throw new Error('the steps have gone');
    const { id, phrase } = stepCandidate(step);
    expect(islandBook().entity(id)?.type).toBe('event');
    expect(phrase.en).toBe('the selection in Oslo');
  });
});
