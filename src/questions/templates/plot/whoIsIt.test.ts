import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { whoIsIt } from './whoIsIt.ts';

describe('plot/who-is-it', () => {
  it('leads to a character, the best-known thing last', () => {
    const [draft, another] = writtenOn(whoIsIt, 'clues');
    expect(another).toBeUndefined();
    expect(draft?.key.id).toBe('sailor');
    expect(draft?.clues.map(({ en }) => en)).toEqual([
      'This character climbs a palm.',
      'The same person wakes on a beach.',
      'This is also the one who finds a bottle.',
    ]);
    expect(draft && textsOf(draft.distractors).sort()).toEqual(['The captain', 'The cook']);
  });

  it('has no clue that names the answer, and needs three', () => {
    const extra = `
  - { id: is, topic: plot, subject: cook, relation: does, value: { text: looks like the cook of a ship },
      sources: [{ id: book, at: p. 3 }], statement: The cook looks like one. }
  - { id: peels, topic: plot, subject: cook, relation: does, value: { text: peels an onion },
      sources: [{ id: book, at: p. 3 }], statement: The cook peels. }`;
    expect(writtenOn(whoIsIt, 'clues', { extra }).map(({ key }) => key.id)).toEqual(['sailor']);
    expect(writtenOn(whoIsIt, 'clues', { without: ['climbs'] })).toEqual([]);
  });
});
