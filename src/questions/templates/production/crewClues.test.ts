import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { crewClues } from './crewClues.ts';

describe('production/crew-clues', () => {
  it('leads to one of several by the others', () => {
    const [question, ...more] = written(crewClues, 'clues');
    expect(more).toEqual([]);
    const group = ['cara-diaz', 'dan-evans', 'eve-fox'];
    expect(group).toContain(question?.key.id);
    expect(question?.clues.at(-1)?.en).toBe('The job: Producer.');
    for (const { en } of question?.clues ?? []) expect(en).not.toContain(question?.key.text.en);
    for (const { id } of question?.distractors ?? []) expect(group).not.toContain(id);
  });

  it('writes nothing when all of the group do something else as well', () => {
    const extra = `
  - { id: more-editors, topic: production, subject: the-harbour-1999, relation: editor,
      value: { entities: [cara-diaz, dan-evans, eve-fox] }, with: { job: job-editor },
      sources: [{ id: filler, at: top }], statement: Filler has three editors. }`;
    expect(written(crewClues, 'clues', { extra })).toEqual([]);
  });
});
