import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { receptionNumber } from './number.ts';

describe('reception/number', () => {
  it('asks in the words of the fact, or in those for its relation', () => {
    const drafts = writtenOn(receptionNumber, 'number');
    expect(drafts.map(({ key }) => key)).toEqual([1980, 1986, 1994, 1996, 61]);
    expect(drafts[0]?.stem.en).toContain('The Reef');
    expect(drafts.at(-1)?.stem.en).toBe('What was the score?');
  });
});
