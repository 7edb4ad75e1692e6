import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchJobs } from './matchJobs.ts';

const JOBS: Record<string, readonly string[]> = {
  'ann-lee': ['job-director', 'job-screenwriter'],
  'ben-cole': ['job-screenwriter'],
  'cara-diaz': ['job-producer'],
  'dan-evans': ['job-producer'],
  'eve-fox': ['job-producer'],
  'finn-gray': ['job-cinematographer'],
  'gia-hall': ['job-editor'],
};

describe('production/match-jobs', () => {
  it('asks for the jobs of some people, so that every other pairing is false', () => {
    const [question] = written(matchJobs, 'match');
    if (!question) throw new Error('no question');
    const { pairs, spare } = question;
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    const jobs = [...pairs.map(([, job]) => job), ...spare].map(({ id }) => id);
    expect(new Set(jobs).size).toBe(jobs.length);
    for (const [person, job] of pairs) {
      expect(jobs.filter((one) => JOBS[person.id]?.includes(one))).toEqual([job.id]);
    }
  });

  it('writes nothing for two jobs', () => {
    expect(written(matchJobs, 'match', { without: ['writing', 'filming', 'cutting'] })).toEqual([]);
  });
});
