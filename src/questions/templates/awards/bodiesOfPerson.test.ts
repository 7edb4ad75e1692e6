import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { bodiesOfPerson } from './bodiesOfPerson.ts';

describe('awards/bodies-of', () => {
  it('asks which awards listed somebody who is on several lists', () => {
    const [question, ...more] = written(bodiesOfPerson, 'select');
    expect(more).toEqual([]);
    expect(question?.stem.en).toBe('Which two of these awards listed Hal Irwin for The Harbour?');
    expect(question?.keys.map(({ id }) => id).sort()).toEqual(['north-awards', 'south-awards']);
    expect(question?.distractors.map(({ id }) => id).sort()).toEqual(['east-awards', 'west-awards']);
  });

  it('writes nothing when too few awards are left that did not', () => {
    expect(written(bodiesOfPerson, 'select', { without: ['east-awards'] })).toEqual([]);
  });
});
