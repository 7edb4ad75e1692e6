import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { releaseTyped } from './typed.ts';

describe('release/typed', () => {
  it('asks for what the file accepts typed answers to, under every name', () => {
    const [draft, another] = writtenOn(releaseTyped, 'text');
    expect(another).toBeUndefined();
    expect(draft).toMatchObject({
      id: 'release-typed-withdrawn',
      stem: { en: 'Which festival lost it?' },
      accepts: ['Oslo', 'Oslo Film Days'],
    });
  });
});
