import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { disputesTyped } from './typed.ts';

describe('disputes/typed', () => {
  it('asks for the word of one source', () => {
    const [draft, another] = writtenOn(disputesTyped, 'text');
    expect(another).toBeUndefined();
    expect(draft).toMatchObject({ id: 'disputes-typed-hut', accepts: ['Straw'], rejects: [] });
  });
});
