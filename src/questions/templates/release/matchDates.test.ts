import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { matchDates } from './matchDates.ts';

describe('release/match-dates', () => {
  it('puts steps together with their days, and a day of nothing beside them', () => {
    const [draft, another] = writtenOn(matchDates, 'match');
    expect(another).toBeUndefined();
    expect(draft?.pairs.map(([step, day]) => [step.text.en, day.text.en])).toEqual([
      ['The day of the release in Norway', '10 March 1999'],
      ['The day of the release in Peru', '9 April 2000'],
      ['The day of the release in Italy', '20 May 2000'],
    ]);
    expect(draft && textsOf(draft.spare)).toEqual(['1 August 1999']);
  });

  it('takes one step of a day, and needs three', () => {
    const extra = `
  - { id: spain, topic: release, subject: the-island-1999, relation: spain, value: { date: 2000-05-20 },
      sources: [{ id: book, at: p. 6 }], event: { moment: 7, words: The release in Spain }, statement: Spain. }`;
    expect(writtenOn(matchDates, 'match', { extra, without: ['norway'] })).toEqual([]);
  });
});
