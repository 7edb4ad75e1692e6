import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { disputesNumber } from './number.ts';

describe('disputes/number', () => {
  it('asks for the figure that the first source gives', () => {
    const [draft, another] = writtenOn(disputesNumber, 'number');
    expect(another).toBeUndefined();
    expect(draft).toMatchObject({ id: 'disputes-number-boat', key: 1913, unit: 'year' });
    expect(draft?.facts[0].sources[0]?.id).toBe('book');
  });
});
