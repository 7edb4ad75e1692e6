import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { whichSource } from './whichSource.ts';

describe('disputes/which-source', () => {
  it('asks who says something, among those who say something else; filler has no say', () => {
    const [draft, another] = writtenOn(whichSource, 'choice');
    expect(another).toBeUndefined();
    expect(draft?.stem.en).toBe('The hut is made of Straw. Which of them says so?');
    expect(draft?.key.text.en).toBe('The book');
    expect(draft && textsOf(draft.distractors)).toEqual(['The paper', 'The blog']);
    expect(draft?.speakers).toEqual(['book', 'paper', 'blog']);
  });

  it('writes nothing of what two say, nor where two sides are all there is', () => {
    const ids = writtenOn(whichSource, 'choice', { without: ['hut'] }).map(({ id }) => id);
    expect(ids).toEqual([]);
  });
});
