import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { explanation } from './explanation.ts';

describe('explanation', () => {
  it('passes good questions', () => {
    expect(look(explanation, [GOOD, DISPUTED])).toEqual([]);
    expect(look(explanation, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds an empty one', () => {
    expect(look(explanation, [{ ...GOOD, explanation: { en: ' ' } }], false)).toHaveLength(1);
  });
  it('finds one that repeats the stem', () => {
    expect(look(explanation, [{ ...GOOD, explanation: GOOD.stem }], false)).toHaveLength(1);
  });
  it('finds one that is not in the facts', () => {
    expect(look(explanation, [{ ...GOOD, explanation: { en: 'It won a prize.' } }])).toHaveLength(1);
  });
});
