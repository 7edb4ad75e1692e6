import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { sameType } from './sameType.ts';

describe('sameType', () => {
  it('passes good questions', () => {
    expect(look(sameType, [GOOD, DISPUTED])).toEqual([]);
    expect(look(sameType, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a place among people', () => {
    expect(
      look(sameType, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('Paris')] }]),
    ).toHaveLength(1);
  });
  it('finds a number among words, without facts', () => {
    expect(
      look(sameType, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('1999')] }], false),
    ).toHaveLength(1);
  });
});
