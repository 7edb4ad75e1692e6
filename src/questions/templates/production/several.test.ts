import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { several } from './several.ts';

describe('production/several', () => {
  it('asks who shares a line of the credits', () => {
    const questions = written(several, 'select');
    expect(questions.map(({ facts, keys }) => [facts[0].id, keys.length])).toEqual([
      ['writing', 2],
      ['producing', 3],
      ['studios', 2],
    ]);
    expect(questions[1]?.stem.en).toBe('Which three of these people produced The Harbour?');
    for (const { id } of questions[1]?.distractors ?? []) {
      expect(['cara-diaz', 'dan-evans', 'eve-fox']).not.toContain(id);
    }
  });

  it('offers no company that any source names, and writes nothing when too few are left', () => {
    const extra = `
  - { id: eel-too, topic: disputes, subject: the-harbour-1999, relation: studio, value: { entity: eel },
      sources: [{ id: fan-page, at: top }], ask: Who else?, foils: [{ entity: fog }, { entity: gull }],
      accounts: { about: companies, claims: [
        { claim: Eel, sources: [{ id: fan-page, at: top }] }, { claim: none, sources: [{ id: book, at: p. 4 }] }] },
      statement: The fan page adds Eel Media. }`;
    const ids = written(several, 'select', { extra }).map(({ facts }) => facts[0].id);
    expect(ids).toEqual(['writing', 'producing']);
  });
});
