import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { selectDoings } from './selectDoings.ts';

describe('plot/select-doings', () => {
  it('asks for two things that a character does, among the foils of the two', () => {
    const [draft, another] = writtenOn(selectDoings, 'select');
    expect(another).toBeUndefined();
    expect(draft?.stem.en).toBe('Which two of these does the sailor do?');
    expect(draft && textsOf(draft.keys)).toEqual(['Wakes on a beach', 'Finds a bottle']);
    expect(draft && textsOf(draft.distractors).sort()).toEqual(['Bakes bread', 'Draws a map', 'Loses a key']);
  });

  it('takes no foil that the character does by some other fact', () => {
    const extra = `
  - { id: draws, topic: plot, subject: sailor, relation: does, value: { text: draws a map },
      sources: [{ id: filler, at: top }], statement: He draws a map. }`;
    const [draft] = writtenOn(selectDoings, 'select', { extra });
    expect(draft && textsOf(draft.distractors)).not.toContain('Draws a map');
  });
});
