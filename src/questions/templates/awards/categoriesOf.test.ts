import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { categoriesOf } from './categoriesOf.ts';

describe('awards/categories-of', () => {
  it('asks in which categories the film was listed', () => {
    const [north, south, ...more] = written(categoriesOf, 'select');
    expect(more).toEqual([]);
    expect(north?.keys.map(({ id }) => id).sort()).toEqual(['best-actor', 'best-actress', 'best-director']);
    for (const { id } of north?.distractors ?? []) {
      expect(['best-film', 'best-song', 'best-costume']).toContain(id);
    }
    expect(south?.keys.map(({ id }) => id).sort()).toEqual(['best-actor', 'best-film']);
  });

  it('leaves out a category that the name of the awards gives away', () => {
    const extra = `
  - { id: south-south, topic: awards, subject: ida-jones, relation: listed-for, value: { entity: best-southern },
      with: { body: south-awards }, sources: [{ id: book, at: p. 7 }], statement: They listed Ida Jones. }`;
    const [, south] = written(categoriesOf, 'select', { extra });
    expect([...(south?.keys ?? []), ...(south?.distractors ?? [])].map(({ id }) => id)).not.toContain(
      'best-southern',
    );
  });
});
