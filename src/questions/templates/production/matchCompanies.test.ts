import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchCompanies } from './matchCompanies.ts';

describe('production/match-companies', () => {
  it('asks who made the film and who released it where, with the territories in the stem', () => {
    const [question] = written(matchCompanies, 'match');
    const [[, maker] = [], [, buyer] = [], [, distributor] = []] = question?.pairs ?? [];
    expect(['anchor', 'buoy']).toContain(maker?.id);
    expect([buyer?.id, distributor?.id]).toEqual(['crane', 'dock']);
    expect(question?.stem.en).toMatch(/US.*Australia/);
    for (const { id } of question?.spare ?? []) expect(['eel', 'fog', 'gull']).toContain(id);
  });

  it('writes nothing when one company did two of the things', () => {
    const extra = `
  - { id: us-too, topic: production, subject: the-harbour-1999, relation: us-rights, value: { entity: dock },
      qualifier: US, sources: [{ id: filler, at: top }], statement: Filler says Dock. }`;
    expect(written(matchCompanies, 'match', { extra })).toEqual([]);
  });

  it('writes nothing without one of the three', () => {
    expect(written(matchCompanies, 'match', { without: ['australia'] })).toEqual([]);
  });
});
