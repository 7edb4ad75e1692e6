import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { namePartner } from './namePartner.ts';

describe('production/name-partner', () => {
  it('names one of two and wants the other typed', () => {
    const [question, ...more] = written(namePartner, 'text');
    expect(more).toEqual([]);
    expect(question?.stem.en).toContain('Ann Lee');
    expect(question?.accepts).toEqual(['Ben Cole', 'Cole Ben']);
  });

  it('writes nothing for one alone', () => {
    expect(written(namePartner, 'text', { without: ['writing'] })).toEqual([]);
  });
});
