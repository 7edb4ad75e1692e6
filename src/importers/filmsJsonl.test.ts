import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsFile } from '../facts/file.ts';
import { factsOfSheet } from '../facts/sheetFacts.ts';
import { readFilmLine } from './filmsJsonl.ts';

const GOOD = {
  id: 'Q1',
  title: 'The Lighthouse',
  year: 1999,
  date: '1999-01-01',
  date_precision: 'year',
  directors: ['Ann Lee'],
  cast: ['Bob Ray', 'Cy Fox'],
  genres: ['Drama'],
  countries: ['France'],
  based_on: { title: 'The Lamp', kind: 'novel', authors: ['Di Poe'] },
  awards: [
    {
      body: 'Academy Awards',
      ceremony: 72,
      year: 1999,
      category: 'DIRECTING',
      won: true,
      nominees: ['Ann Lee'],
    },
  ],
  alt: {
    cast: [{ value: ['Ed Oak'], source: 'wikidata-2019' }],
    genres: [{ value: ['War'], source: 'wikidata-2019' }],
  },
  partial: ['cast'],
  sources: {
    title: 'wikipedia-us-films',
    year: 'wikipedia-us-films',
    date: 'wikidata-2019',
    directors: 'wikidata-2019',
    cast: 'wikipedia-us-films',
    genres: 'wikipedia-us-films',
    countries: 'wikipedia-us-films',
    based_on: 'wikipedia-us-films',
    awards: 'oscar_data',
  },
};

function read(change: object = {}) {
  return readFilmLine(JSON.stringify({ ...GOOD, ...change }), 7);
}

describe('readFilmLine', () => {
  it('reads a film, with a second witness where one is in the line', () => {
    const film = read();
    expect(film).toMatchObject({ ok: true, value: { id: 'q1', partial: ['cast'] } });
    expect(film.ok && film.value.carriers).toMatchObject({
      year: ['wikipedia-us-films', 'wikidata-2019'],
      directors: ['wikidata-2019', 'oscar-data'],
      cast: ['wikipedia-us-films'],
    });
  });

  it('takes a date in another year for what another source says', () => {
    const film = read({ date: '1997-01-01' });
    expect(film.ok && film.value.accounts).toContainEqual({
      field: 'year',
      values: [1997],
      source: 'wikidata-2019',
    });
    expect(film.ok && film.value.carriers.year).toEqual(['wikipedia-us-films']);
  });

  it('gives facts that stand as facts files do', () => {
    const film = read();
    const file = film.ok ? factsOfSheet(film.value) : undefined;
    expect(FactsFile.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file?.facts.map(({ id }) => id)).toEqual([
      'year',
      'director',
      'cast',
      'genre',
      'country',
      'based-on',
      'further-cast-0',
      'nomination-0',
    ]);
    expect(file?.facts.find(({ id }) => id === 'genre')).toMatchObject({ topic: 'disputes' });
  });

  it.each([
    ['a broken line', '{"id": "Q1", "title": ', '', 'not JSON'],
    ['a list', '[]', '', ''],
    ['a missing field', JSON.stringify({ ...GOOD, title: undefined }), 'title', 'missing: add it'],
    ['a wrong type', JSON.stringify({ ...GOOD, cast: 'Bob Ray' }), 'cast', ''],
    ['a wrong type inside', JSON.stringify({ ...GOOD, cast: ['Bob Ray', 3] }), 'cast[1]', ''],
    ['a year before films', JSON.stringify({ ...GOOD, year: 789 }), 'year', 'no film of the year 789'],
    ['a field __proto__', '{"__proto__": {"admin": true}, "id": "Q1"}', '__proto__', 'remove it'],
    ['HTML', JSON.stringify({ ...GOOD, cast: ['<b>Bob</b> Ray'] }), 'cast[0]', 'HTML'],
    ['a control character', JSON.stringify({ ...GOOD, title: 'A\u0000B' }), 'title', 'U+0000'],
    ['a turned text', JSON.stringify({ ...GOOD, title: 'A\u202eB' }), 'title', 'U+202E'],
    ['a huge text', JSON.stringify({ ...GOOD, title: 'x'.repeat(2_000_000) }), '', 'characters'],
    ['a long text', JSON.stringify({ ...GOOD, title: 'x'.repeat(3000) }), 'title', 'shorten'],
    ['an unknown source', JSON.stringify({ ...GOOD, sources: { title: 'a-blog' } }), 'sources.title', ''],
  ])('refuses %s with its line, its field and the mend', (_, line, field, message) => {
    const film = readFilmLine(line, 7);
    expect(film).toMatchObject({ ok: false, problem: { line: 7, field } });
    expect(film.ok ? '' : film.problem.message).toContain(message);
  });

  it('answers any text without throwing, and touches no prototype', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readFilmLine(line, 1).ok).toBe(false);
      }),
    );
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});
