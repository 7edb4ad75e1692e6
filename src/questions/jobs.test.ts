import { describe, expect, it } from 'vitest';
import { jobFacts, jobsOf } from './jobs.ts';
import { harbourBook } from './templates/testing/harbour.ts';

describe('jobs', () => {
  it('finds who does what', () => {
    const book = harbourBook();
    expect(jobFacts(book).map(({ id }) => id)).toEqual([
      'directing',
      'writing',
      'producing',
      'filming',
      'cutting',
    ]);
    expect([...jobsOf(book, 'ann-lee')]).toEqual(['job-director', 'job-screenwriter']);
    expect([...jobsOf(book, 'ben-cole')]).toEqual(['job-screenwriter']);
    expect(jobsOf(book, 'hal-irwin').size).toBe(0);
  });

  it('counts a job that only a source says which is never asked', () => {
    const book = harbourBook({
      extra: `
  - { id: rumour, topic: production, subject: the-harbour-1999, relation: editor, value: { entity: ben-cole },
      with: { job: job-editor }, sources: [{ id: filler, at: top }], statement: Filler says so. }`,
    });
    expect(jobFacts(book).map(({ id }) => id)).not.toContain('rumour');
    expect([...jobsOf(book, 'ben-cole')]).toEqual(['job-screenwriter', 'job-editor']);
  });
});
