import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { novelClues } from './novelClues.ts';

const linked = `
  - { id: author-of-it, topic: production, subject: the-harbour-1999, relation: novelist, value: { entity: ora-page },
      with: { book: the-tide }, sources: [{ id: book, at: p. 4 }], statement: Ora Page wrote The Tide. }
  - { id: slight, topic: production, subject: ora-page, relation: left-uncredited, value: { text: left out },
      with: { book: the-tide }, sources: [{ id: book, at: p. 4 }], statement: The credits leave out Ora Page. }`;

describe('production/novel-clues', () => {
  it('leads to the book by its author, and to the author by the book', () => {
    const [book, author] = written(novelClues, 'clues', { extra: linked });
    expect(book?.key.id).toBe('the-tide');
    expect(book?.clues.at(-1)?.en).toBe('The author is Ora Page.');
    expect(book?.distractors.map(({ id }) => id).sort()).toEqual(['the-cliff', 'the-reef']);
    expect(author?.key.id).toBe('ora-page');
    expect(author?.clues.at(-1)?.en).toBe('The novel is The Tide.');
  });

  it('writes nothing about an author whom the credits name', () => {
    expect(written(novelClues, 'clues', { extra: linked, without: ['slight'] })).toEqual([]);
    expect(written(novelClues, 'clues')).toEqual([]);
  });
});
