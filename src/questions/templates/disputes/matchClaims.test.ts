import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { matchClaims } from './matchClaims.ts';

describe('disputes/match-claims', () => {
  it('puts three sources together with their claims, and names all of them', () => {
    const [draft, another] = writtenOn(matchClaims, 'match');
    expect(another).toBeUndefined();
    expect(draft?.pairs.map(([source, claim]) => [source.text.en, claim.text.en])).toEqual([
      ['The book', 'Straw'],
      ['The paper', 'Timber'],
      ['The blog', 'Canvas'],
    ]);
    expect(draft?.speakers).toEqual(['book', 'paper', 'blog']);
  });

  it('takes no claim of two sources, and none that its source’s name gives away', () => {
    const claims = (blog: string, by: string) => `
  - id: sail
    topic: disputes
    subject: the-island-1999
    relation: sail
    value: { text: Linen }
    sources: [{ id: book, at: p. 8 }]
    accounts:
      about: what the sail is made of
      claims:
        - { claim: Linen, sources: [{ id: book, at: p. 8 }${by}] }
        - { claim: Silk, sources: [{ id: paper, at: end }] }
        - { claim: ${blog}, sources: [{ id: blog, at: end }] }
    statement: They differ.`;
    const ids = (extra: string) => writtenOn(matchClaims, 'match', { extra }).map(({ id }) => id);
    expect(ids(claims('Wool', ''))).toContain('disputes-match-claims-sail');
    expect(ids(claims('Blog paper', ''))).not.toContain('disputes-match-claims-sail');
    expect(ids(claims('Wool', ', { id: paper, at: end }'))).not.toContain('disputes-match-claims-sail');
  });
});
