import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { nameListed } from './nameListed.ts';

describe('awards/name-listed', () => {
  it('wants typed who was listed, and leaves out the film itself and what only filler tells', () => {
    expect(written(nameListed, 'text').map(({ facts, key }) => [facts[0].id, key.id])).toEqual([
      ['north-director', 'ann-lee'],
      ['north-actor', 'hal-irwin'],
      ['north-actress', 'ida-jones'],
      ['south-actor', 'hal-irwin'],
    ]);
  });

  it('leaves out a category in which two were listed', () => {
    const extra = `
  - { id: north-kai, topic: awards, subject: kai-lund, relation: listed-for, value: { entity: best-actor },
      with: { body: north-awards }, sources: [{ id: filler, at: top }], statement: Filler lists Kai Lund. }`;
    expect(written(nameListed, 'text', { extra }).map(({ facts }) => facts[0].id)).not.toContain(
      'north-actor',
    );
  });
});
