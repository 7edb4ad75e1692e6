import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { whichFestival } from './whichFestival.ts';

describe('release/which-festival', () => {
  it('leads to a festival by facts about it and facts that mention it', () => {
    const [draft, another] = writtenOn(whichFestival, 'clues');
    expect(another).toBeUndefined();
    expect(draft?.key.id).toBe('oslo');
    expect(draft?.clues.map(({ en }) => en)).toEqual([
      'The Island was chosen for the 12th edition.',
      'There, The Island was to compete for the Elk.',
      'The Island was taken out of its competition shortly before the screening.',
    ]);
    // The key is looked up in the first fact, so that one is about the answer.
    expect(draft?.facts[0].subject).toBe('oslo');
  });

  it('writes nothing without a fact about the festival itself', () => {
    expect(writtenOn(whichFestival, 'clues', { without: ['chosen'] })).toEqual([]);
  });
});
