import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { matchDoers } from './matchDoers.ts';

describe('plot/match-doers', () => {
  it('puts each character together with one thing', () => {
    const drafts = writtenOn(matchDoers, 'match');
    expect(drafts.map(({ pairs }) => pairs.map(([who, what]) => [who.id, what.text.en]))).toEqual([
      [
        ['sailor', 'Wakes on a beach'],
        ['cook', 'Bakes bread'],
        ['captain', 'Loses a key'],
      ],
    ]);
  });

  it('leaves out what another character of the question does as well, and needs three', () => {
    const extra = `
  - { id: bakes-too, topic: plot, subject: captain, relation: does, value: { text: bakes bread },
      sources: [{ id: filler, at: top }], statement: The captain bakes. }`;
    expect(writtenOn(matchDoers, 'match', { extra })).toEqual([]);
  });
});
