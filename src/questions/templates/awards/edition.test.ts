import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { edition } from './edition.ts';

describe('awards/edition', () => {
  it('asks for the number of each edition', () => {
    expect(written(edition, 'number').map(({ facts, key, unit }) => [facts[0].id, key, unit])).toEqual([
      ['north-edition', 12, 'edition'],
      ['south-edition', 30, 'edition'],
      ['west-edition', 21, 'edition'],
    ]);
  });

  it('leaves out awards of which two editions are known', () => {
    const extra = `
  - { id: north-again, topic: awards, subject: north-awards, relation: edition, value: { number: 13, unit: edition },
      sources: [{ id: book, at: p. 8 }], statement: It was the 13th. }`;
    expect(written(edition, 'number', { extra })).toHaveLength(2);
  });
});
