import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { listedBy } from './listedBy.ts';

describe('awards/listed-by', () => {
  it('asks whom awards listed, among others of the film', () => {
    const [question, ...more] = written(listedBy, 'select');
    // The South Awards list one person, and of the West Awards only filler tells.
    expect(more).toEqual([]);
    expect(question?.keys.map(({ id }) => id).sort()).toEqual(['ann-lee', 'hal-irwin', 'ida-jones']);
    expect(question?.stem.en).toBe('Which three of these people did the North Awards list for The Harbour?');
    for (const { id } of question?.distractors ?? []) {
      expect(['ann-lee', 'hal-irwin', 'ida-jones']).not.toContain(id);
    }
  });

  it('offers nobody as wrong whom filler has listed', () => {
    const extra = ['jan-king', 'kai-lund', 'lea-moss', 'ben-cole', 'cara-diaz', 'dan-evans', 'eve-fox']
      .map(
        (person) => `
  - { id: filler-${person}, topic: awards, subject: ${person}, relation: listed-for, value: { entity: best-sound },
      with: { body: north-awards }, sources: [{ id: filler, at: top }], statement: Filler lists them. }`,
      )
      .join('');
    const [question] = written(listedBy, 'select', { extra });
    expect(question?.distractors.map(({ id }) => id).sort()).toEqual(['finn-gray', 'gia-hall']);
  });
});
