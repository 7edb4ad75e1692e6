import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { twoJobs } from './twoJobs.ts';

describe('production/two-jobs', () => {
  it('asks who has two jobs, among people who have one', () => {
    const [question, ...more] = written(twoJobs, 'choice');
    expect(more).toEqual([]);
    expect(question?.key.id).toBe('ann-lee');
    expect(question?.facts.map(({ id }) => id)).toEqual(['directing', 'writing']);
    expect(question?.distractors.map(({ id }) => id)).not.toContain('ben-cole');
  });

  it('writes nothing when nobody has two', () => {
    expect(written(twoJobs, 'choice', { without: ['directing'] })).toEqual([]);
  });

  it('offers nobody as wrong who has a second job in any source', () => {
    const extra = `
  - { id: rumour, topic: production, subject: the-harbour-1999, relation: editor, value: { entity: finn-gray },
      with: { job: job-editor }, sources: [{ id: filler, at: top }], statement: Filler says Finn Gray. }`;
    const [question] = written(twoJobs, 'choice', { extra });
    expect(question?.distractors.map(({ id }) => id)).not.toContain('finn-gray');
  });
});
