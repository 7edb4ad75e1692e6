import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { orderFilms } from './orderFilms.ts';

describe('reception/order-films', () => {
  it('orders films that are at least four years apart, close ones in questions of their own', () => {
    expect(writtenOn(orderFilms, 'order').map(({ sequence }) => textsOf(sequence))).toEqual([
      ['The Reef', 'The Tide', 'The Gale'],
      ['The Reef', 'The Tide', 'The Surf'],
    ]);
  });

  it('lets a first-class source order films that are closer', () => {
    const first = (id: string, film: string, year: number) => `
  - { id: ${id}, topic: reception, subject: ${film}, relation: year, value: { number: ${year}, unit: year },
      sources: [{ id: book, at: p. 9 }], statement: It is from ${year}. }`;
    const extra = [
      first('r', 'the-reef', 1980),
      first('t', 'the-tide', 1982),
      first('g', 'the-gale', 1983),
    ].join('');
    const without = ['reef-year', 'tide-year', 'gale-year', 'surf-year'];
    expect(
      writtenOn(orderFilms, 'order', { extra, without }).map(({ sequence }) => textsOf(sequence)),
    ).toEqual([['The Reef', 'The Tide', 'The Gale']]);
  });

  it('needs three films', () => {
    expect(writtenOn(orderFilms, 'order', { without: ['reef-year'] })).toEqual([]);
  });
});
