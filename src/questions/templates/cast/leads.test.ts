import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { leads } from './leads.ts';

describe('cast/leads', () => {
  it('asks who stars, among the rest of the cast', () => {
    const [question] = written(leads, 'select');
    expect(question?.stem.en).toBe('Which two of these actors star in The Harbour?');
    expect(question?.keys.map(({ id }) => id).sort()).toEqual(['hal-irwin', 'ida-jones']);
    expect(question?.distractors.map(({ id }) => id).sort()).toEqual(['jan-king', 'kai-lund', 'lea-moss']);
  });

  it('writes nothing when the rest of the cast is too small', () => {
    expect(written(leads, 'select', { without: ['part-jan', 'part-kai'] })).toEqual([]);
  });
});
