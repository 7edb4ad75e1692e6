import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FactsFile } from '../../facts/file.ts';
import { importExtract } from './extract.ts';

const BOX = '= The Pier (film) =\n\nThe Pier\n- Director: Ann Lee\n- Released: 1999-03-02\n';

describe('importExtract', () => {
  it('reads the example, and its facts fit their schema', () => {
    const { films, notices } = importExtract(
      readFileSync('docs/formats/examples/metropolis-extract.txt', 'utf8'),
    );
    const [file] = films;
    expect(FactsFile.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file?.film).toMatchObject({ id: 'metropolis-1927', titles: [{ text: 'Metropolis' }] });
    expect(file?.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'director',
        'screenwriter',
        'germany-release',
        'runtime',
        'cast-brigitte-helm',
      ]),
    );
    expect(notices).toEqual([]);
  });

  it('keeps the body of the row above, and says that a result is not stated', () => {
    const table =
      '==Awards==\n| Year | Awards | Category |\n| 2001 | 15th Harbour Awards | Best Film |\n| Best Director | Ann Lee | |\n';
    const { films, notices } = importExtract(BOX + table);
    const listed = films[0]?.facts.filter(({ relation }) => relation === 'listed-for');
    expect(listed).toMatchObject([
      { subject: 'the-pier-1999', value: { entity: 'best-film' }, override: { status: 'attributed' } },
      { subject: 'ann-lee', value: { entity: 'best-director' }, with: { body: 'harbour-awards' } },
    ]);
    expect(films[0]?.facts.some(({ relation }) => relation === 'won')).toBe(false);
    expect(notices.map(({ code, place }) => [code, place.line])).toEqual([
      ['result-unknown', 8],
      ['result-unknown', 9],
    ]);
  });

  it('tells of what it does not understand, by line', () => {
    const { notices } = importExtract(`${BOX}- Runtime: long\n- Colour: blue\n`);
    expect(notices.map(({ code, place }) => [code, place.line])).toEqual([
      ['value-unreadable', 6],
      ['field-unread', 7],
    ]);
  });

  it.each([
    ['plain words', 'Some words.', 'file-wrong-kind'],
    ['no year', '= The Pier =\n- Director: Ann Lee\n', 'film-year-unknown'],
  ])('refuses %s', (_, text, code) => {
    expect(importExtract(text).notices.at(-1)?.code).toBe(code);
  });
});

it('does not ponder over endless spaces', () => {
  const spaces = ' '.repeat(2000);
  const text = `= The${spaces}Pier\n==${spaces}\n- Director:${spaces}Ann\n=${spaces}${'\n'.repeat(500)}=\n==Cast${spaces}\n`;
  expect(importExtract(text).films).toEqual([]);
});
