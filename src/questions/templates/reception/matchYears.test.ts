import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { matchYears } from './matchYears.ts';

describe('reception/match-years', () => {
  it('puts films together with their years', () => {
    const [draft, another] = writtenOn(matchYears, 'match');
    expect(another).toBeUndefined();
    expect(draft?.pairs.map(([film, year]) => [film.text.en, year.text.en])).toEqual([
      ['The Reef', '1980'],
      ['The Tide', '1986'],
      ['The Gale', '1994'],
      ['The Surf', '1996'],
    ]);
  });

  it('takes one film of a year, and needs three', () => {
    const extra = `
  - { id: moor-year, topic: reception, subject: the-moor, relation: year, value: { number: 1996, unit: year },
      sources: [{ id: paper, at: top }], statement: The Moor is from 1996. }`;
    expect(writtenOn(matchYears, 'match', { extra })[0]?.pairs).toHaveLength(4);
    expect(writtenOn(matchYears, 'match', { extra, without: ['reef-year', 'tide-year'] })).toEqual([]);
  });
});
