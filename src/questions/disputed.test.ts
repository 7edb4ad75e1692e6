import { describe, expect, it } from 'vitest';
import { claimants, disputedFacts, ownClaim, sourceCandidate } from './disputed.ts';
import { islandBook } from './templates/testing/island.ts';

describe('disputed facts', () => {
  const book = islandBook();
  const [hut, dog, boat] = disputedFacts(book);

  it('are those that ask who says what', () => {
    expect(disputedFacts(book).map(({ fact }) => fact.id)).toEqual(['hut', 'dog', 'boat', 'flag']);
  });

  it('make the claim that says the same, by its value or its words', () => {
    expect(boat && ownClaim(boat.fact, boat.dispute)?.claim.en).toBe('1913');
    expect(dog && ownClaim(dog.fact, dog.dispute)?.claim.en).toBe('A dog');
  });

  it('have claimants without filler', () => {
    expect(hut?.dispute.claims.map((claim) => claimants(book, claim))).toEqual([
      ['book'],
      ['paper'],
      ['blog'],
      [],
    ]);
  });

  it('have sources that can be options', () => {
    expect(sourceCandidate(book, 'paper').map(({ id, text }) => [id, text.en])).toEqual([
      ['source:paper', 'The paper'],
    ]);
    expect(sourceCandidate(book, 'nothing')).toEqual([]);
  });
});
