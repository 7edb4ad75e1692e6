import { describe, expect, it } from 'vitest';
import { isDescribed } from './described.ts';

function part(name: string, phrase?: string) {
  return {
    id: 'part',
    type: 'character' as const,
    name: { en: name },
    aliases: [],
    pool: false,
    suits: [],
    ...(phrase === undefined ? {} : { phrase: { en: phrase } }),
  };
}

describe('isDescribed', () => {
  it('tells a description from a name and from a word of the credits', () => {
    expect(isDescribed(part('The keeper', 'the keeper'))).toBe(true);
    expect(isDescribed(part('Nora'))).toBe(false);
    expect(isDescribed(part('Truck Driver', 'the truck driver'))).toBe(false);
  });
});
