import { describe, expect, it } from 'vitest';
import { openFacts } from '../facts/book.ts';
import { accordingToAll } from './basis.ts';
import { sampleBook } from './testing/sample.ts';

describe('accordingToAll', () => {
  it('names the sources one after the other and says once what introduces them', () => {
    expect(accordingToAll(sampleBook(), ['book', 'blog', 'filler']).en).toBe(
      'According to the book, a blog and filler',
    );
  });

  it('leaves whole words, and does the same in Chinese', () => {
    const { file } = sampleBook();
    const sources = [
      { en: 'According to the fan page', zh: '据影迷主页' },
      { en: 'According to the film review', zh: '据影评' },
    ].map((according, index) => ({
      id: `source-${index}`,
      title: according,
      according,
      kind: 'page',
      weight: 'low' as const,
      repeats: [],
    }));
    const book = openFacts({ ...file, sources, facts: [] });
    expect(accordingToAll(book, ['source-0', 'source-1'])).toEqual({
      en: 'According to the fan page and the film review',
      zh: '据影迷主页和影评',
    });
  });
});
