import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { chinese } from './chinese.ts';

describe('chinese', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(chinese, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds a text without Chinese, and English in its place', () => {
    const question = sample('director', 'choice');
    const others = ALL_KINDS.questions.filter(({ id }) => id !== question.id);
    const { en } = question.stem;
    expect(lookAt(chinese, [{ ...question, stem: { en } }, ...others])).toHaveLength(1);
    expect(lookAt(chinese, [{ ...question, explanation: { en, zh: en } }, ...others])).toHaveLength(1);
  });
  it('asks for none in a bank whose facts have none', () => {
    const question = sample('director', 'choice');
    expect(lookAt(chinese, [{ ...question, explanation: { en: 'She directed it.' } }])).toEqual([]);
  });
});
