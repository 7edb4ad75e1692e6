import { describe, expect, it } from 'vitest';
import { bodiesOf, editionOf, listingsOf } from './listings.ts';
import { harbourBook } from './templates/testing/harbour.ts';

describe('listings', () => {
  it('finds the bodies of the film, and not those that are wrong answers', () => {
    expect(bodiesOf(harbourBook()).map(({ id }) => id)).toEqual([
      'north-awards',
      'south-awards',
      'west-awards',
    ]);
  });

  it('tells what may be asked from what is only known', () => {
    const listings = listingsOf(harbourBook(), 'west-awards');
    expect(listings.known.map(({ id }) => id)).toEqual(['west-sound']);
    expect(listings.askable).toEqual([]);
  });

  it('finds the edition of a body, unless there are two', () => {
    expect(editionOf(harbourBook(), 'north-awards')?.id).toBe('north-edition');
    const extra = `
  - { id: north-again, topic: awards, subject: north-awards, relation: edition, value: { number: 13, unit: edition },
      sources: [{ id: book, at: p. 8 }], statement: It was the 13th. }`;
    expect(editionOf(harbourBook({ extra }), 'north-awards')).toBeUndefined();
    expect(editionOf(harbourBook(), 'east-awards')).toBeUndefined();
  });
});
