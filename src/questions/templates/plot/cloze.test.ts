import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { cloze } from './cloze.ts';

describe('plot/cloze', () => {
  it('leaves a gap for the value and takes every way to type it', () => {
    const [draft, another] = writtenOn(cloze, 'text');
    expect(another).toBeUndefined();
    expect(draft?.stem.en).toBe('Fill the gap: He fells trees with ____.');
    expect(draft?.accepts).toEqual(['An axe', 'axe', 'hatchet']);
  });

  it('rejects a foil that is a slip away from the answer', () => {
    const extra = `
  - { id: pet, topic: plot, subject: cook, relation: pet, value: { text: A parrot }, foils: [A carrot, A whale],
      accepts: [parrot], sources: [{ id: book, at: p. 4 }], claim: 'The cook keeps {{value}}.', statement: A parrot. }`;
    const draft = writtenOn(cloze, 'text', { extra }).find(({ id }) => id === 'plot-cloze-pet');
    expect(draft?.rejects).toEqual(['A carrot']);
  });
});
