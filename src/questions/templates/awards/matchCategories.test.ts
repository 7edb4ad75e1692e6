import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchCategories } from './matchCategories.ts';

describe('awards/match-categories', () => {
  it('asks in which categories awards listed people', () => {
    const [question, ...more] = written(matchCategories, 'match');
    expect(more).toEqual([]);
    expect(question?.stem.en).toContain('the North Awards');
    const pairs = question?.pairs.map(([person, category]) => `${person.id} ${category.id}`) ?? [];
    expect(pairs.sort()).toEqual(['ann-lee best-director', 'hal-irwin best-actor', 'ida-jones best-actress']);
    expect(question?.spare.map(({ id }) => ['best-song', 'best-costume'].includes(id))).toEqual([true]);
  });

  it('leaves out who is listed in the category of somebody else as well', () => {
    const extra = `
  - { id: north-too, topic: awards, subject: ann-lee, relation: listed-for, value: { entity: best-actor },
      with: { body: north-awards }, sources: [{ id: filler, at: top }], statement: Filler lists her. }`;
    expect(written(matchCategories, 'match', { extra })).toEqual([]);
  });
});
