import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { negatives } from './negatives.ts';

describe('negatives', () => {
  it('passes good questions', () => {
    expect(look(negatives, [GOOD, DISPUTED])).toEqual([]);
    expect(look(negatives, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a negative stem', () => {
    expect(look(negatives, [{ ...GOOD, stem: { en: 'Who did not direct the film?' } }])).toHaveLength(1);
  });
  it('lets an emphasised one pass', () => {
    expect(look(negatives, [{ ...GOOD, stem: { en: 'Who did NOT direct the film?' } }])).toHaveLength(0);
  });
});
