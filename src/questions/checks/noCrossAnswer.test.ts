import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { answersAnother, noCrossAnswer } from './noCrossAnswer.ts';

describe('noCrossAnswer', () => {
  it('passes good questions', () => {
    expect(look(noCrossAnswer, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noCrossAnswer, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a stem that answers another question', () => {
    const teller = { ...DISPUTED, stem: { en: 'What was the keeper in the film that Li Ming directed?' } };
    expect(look(noCrossAnswer, [GOOD, teller])).toMatchObject([{ question: teller.id }]);
  });
  it('keeps questions on one fact apart, and no others', () => {
    expect(answersAnother(GOOD, { ...GOOD, id: 'other' })).toBe(true);
    expect(answersAnother(GOOD, DISPUTED)).toBe(false);
  });
});
