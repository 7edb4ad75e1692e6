import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { filled } from './filled.ts';

describe('filled', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(filled, ALL_KINDS.questions)).toEqual([]);
  });

  it.each([
    'Who directed {{film}}?',
    'Who directed undefined?',
    'Who directed it ()?',
    'production.credit.director.0',
    ' ',
  ])('finds an empty place in "%s"', (en) => {
    expect(lookAt(filled, [{ ...sample('director', 'choice'), stem: { en } }])).toHaveLength(1);
  });
  it('finds empty title marks', () => {
    const stem = { en: 'Who directed it?', zh: '《》的导演是谁？' };
    expect(lookAt(filled, [{ ...sample('director', 'choice'), stem }])).toHaveLength(1);
  });
});
