import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { crew } from './crew.ts';

describe('production/crew', () => {
  it('asks who worked on the film, one for a job, among people of the pool', () => {
    const [question, ...more] = written(crew, 'select');
    expect(more).toEqual([]);
    expect(question?.keys).toHaveLength(3);
    expect(new Set(question?.facts).size).toBe(3);
    expect(question?.distractors.map(({ id }) => id).sort()).toEqual(['tess-udal', 'uma-vane', 'vic-ward']);
  });

  it('writes nothing with too few of the pool', () => {
    expect(written(crew, 'select', { without: ['tess-udal', 'uma-vane'] })).toEqual([]);
  });
});
