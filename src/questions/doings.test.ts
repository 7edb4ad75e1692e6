import { describe, expect, it } from 'vitest';
import { capitalised, describedCharacters, doingCandidate, doingsOf, isDoneBy } from './doings.ts';
import { islandBook } from './templates/testing/island.ts';

describe('doings', () => {
  const book = islandBook();

  it('are told in groups: on their own or by one source, what spoils apart', () => {
    expect(
      doingsOf(book, 'does').map(({ speaker, spoiler, facts }) => [
        speaker,
        spoiler,
        facts.map(({ id }) => id),
      ]),
    ).toEqual([
      [undefined, false, ['wakes', 'finds', 'climbs', 'bakes', 'loses']],
      [undefined, true, ['rows']],
      ['blog', false, ['sings']],
    ]);
  });

  it('are done by whoever any fact says, filler included', () => {
    const ghost = book.fact('ghost');
    if (!ghost) throw new Error('the fact has gone');
    expect(isDoneBy(book, 'nora', ghost)).toBe(true);
    expect(isDoneBy(book, 'cook', ghost)).toBe(false);
    expect(doingCandidate(book, ghost)?.text.en).toBe('Haunts the cave');
  });

  it('are matched with characters that go by what they are', () => {
    expect(describedCharacters(book).map(({ id }) => id)).toEqual(['sailor', 'cook', 'captain']);
  });

  it('start with a capital, and leave Chinese alone', () => {
    expect(capitalised({ en: 'a word', zh: 'abc' })).toEqual({ en: 'A word', zh: 'abc' });
  });
});
