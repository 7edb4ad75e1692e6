import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { spoilerTagged } from './spoilerTagged.ts';

describe('spoilerTagged', () => {
  it('passes good questions', () => {
    expect(look(spoilerTagged, [GOOD, DISPUTED])).toEqual([]);
    expect(look(spoilerTagged, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a spoiler without its mark', () => {
    expect(look(spoilerTagged, [{ ...DISPUTED, spoiler: false }])).toHaveLength(1);
  });
  it('finds it without facts where another question on the same fact is marked', () => {
    expect(
      look(spoilerTagged, [DISPUTED, { ...DISPUTED, id: 'other', spoiler: false }], false),
    ).toMatchObject([{ question: 'other' }]);
  });
});
