import { describe, expect, it } from 'vitest';
import { clash } from '../../quiz/clash.ts';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { noCrossAnswer } from './noCrossAnswer.ts';

describe('noCrossAnswer', () => {
  it('passes good questions', () => {
    expect(look(noCrossAnswer, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noCrossAnswer, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a stem that answers another question', () => {
    const teller = { ...DISPUTED, stem: { en: 'What was the keeper in the film that Li Ming directed?' } };
    expect(look(noCrossAnswer, [GOOD, teller])).toMatchObject([{ question: teller.id }]);
  });
  it('leaves questions on one fact to the drawing of a round, which keeps them apart, and no others', () => {
    expect(clash(GOOD, { ...GOOD, id: 'other' })).toBe(true);
    expect(clash(GOOD, DISPUTED)).toBe(false);
  });
});
