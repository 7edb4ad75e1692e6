import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { selectFilms } from './selectFilms.ts';

describe('reception/select-films', () => {
  it('asks which films are by somebody, beside films of the pool', () => {
    const [draft, another] = writtenOn(selectFilms, 'select');
    expect(another).toBeUndefined();
    expect(draft?.stem.en).toBe('Which two of these films are by Ann Lee?');
    expect(draft && textsOf(draft.keys)).toEqual(['The Reef', 'The Tide']);
    expect(draft && textsOf(draft.distractors).sort()).toEqual(['The Moor', 'The Peak']);
  });

  it('writes nothing with one film alone, or too small a pool', () => {
    expect(writtenOn(selectFilms, 'select', { without: ['made-tide'] })).toEqual([]);
    expect(writtenOn(selectFilms, 'select', { without: ['the-moor'] })).toEqual([]);
  });
});
