import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { sourceShown } from './sourceShown.ts';

describe('sourceShown', () => {
  it('passes good questions', () => {
    expect(look(sourceShown, [GOOD, DISPUTED])).toEqual([]);
    expect(look(sourceShown, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a question without a source', () => {
    expect(look(sourceShown, [{ ...GOOD, sources: [] }])).toHaveLength(1);
  });
  it('finds a source without a place', () => {
    expect(
      look(sourceShown, [
        { ...GOOD, sources: GOOD.sources.map((source) => ({ ...source, at: { en: ' ' } })) },
      ]),
    ).toHaveLength(1);
  });
  it('finds a source that does not carry the fact', () => {
    expect(look(sourceShown, [{ ...GOOD, sources: DISPUTED.sources }])).toHaveLength(1);
  });
  it('finds a source whose weight was raised', () => {
    expect(
      look(sourceShown, [
        { ...DISPUTED, sources: DISPUTED.sources.map((source) => ({ ...source, weight: 'first' as const })) },
      ]),
    ).toHaveLength(1);
  });
  it('finds a fact that is not in the file', () => {
    expect(look(sourceShown, [{ ...GOOD, facts: ['nowhere'] }])).toHaveLength(1);
  });
});
