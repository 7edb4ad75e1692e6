import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchEditions } from './matchEditions.ts';

describe('awards/match-editions', () => {
  it('asks for the edition of each awards', () => {
    const [question] = written(matchEditions, 'match');
    expect(question?.pairs.map(([body, edition]) => `${body.id} ${edition.text.en}`)).toEqual([
      'north-awards The 12th',
      'south-awards The 30th',
      'west-awards The 21st',
    ]);
  });

  it('leaves out awards at the same edition as others', () => {
    const extra = `
  - { id: south-12, topic: awards, subject: south-awards, relation: edition, value: { number: 12, unit: edition },
      sources: [{ id: book, at: p. 7 }], statement: It was the 12th. }`;
    expect(written(matchEditions, 'match', { extra, without: ['south-edition'] })).toEqual([]);
  });
});
