import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { whichFilm } from './whichFilm.ts';

describe('reception/which-film', () => {
  it('leads to another film by what its sources say of it', () => {
    const [draft, another] = writtenOn(whichFilm, 'clues');
    expect(another).toBeUndefined();
    expect(draft?.key.id).toBe('the-reef');
    expect(draft?.clues.map(({ en }) => en)).toEqual([
      'It is another of Ann Lee’s films.',
      'Readers are told to skip it.',
      'It is from 1980.',
    ]);
  });

  it('takes no clue from another voice than the one that speaks', () => {
    const extra = `
  - { id: tide-advice, topic: reception, subject: the-tide, relation: critic-says, value: { text: rent it },
      sources: [{ id: blog, at: top }], statement: The blog says to rent The Tide. }`;
    expect(writtenOn(whichFilm, 'clues', { extra }).map(({ key }) => key.id)).toEqual(['the-reef']);
  });
});
