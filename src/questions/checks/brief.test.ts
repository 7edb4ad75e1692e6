import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { brief } from './brief.ts';

describe('brief', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(brief, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds a long stem, and a long option in Chinese', () => {
    const question = sample('director', 'choice');
    expect(lookAt(brief, [{ ...question, stem: { en: 'Who? '.repeat(40) } }])).toHaveLength(1);
    const [first, ...others] = question.options;
    const long = { id: first?.id ?? '', text: { en: 'Li Ming', zh: '导演'.repeat(30) } };
    expect(lookAt(brief, [{ ...question, options: [long, ...others] }])).toHaveLength(1);
  });
});
