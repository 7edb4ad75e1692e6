import { describe, expect, it } from 'vitest';
import { readFilmLine } from '../../importers/filmsJsonl.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { drawTimeline } from '../../quiz/timeline.ts';
import { FILMS_BY_YEAR } from '../../quiz/timelineCard.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { openWriter } from '../../questions/shelf/generateBanks.ts';
import { bytesOfBank } from './bankBytes.ts';
import { openShelf } from '../../questions/shelf/shelf.ts';
import { syntheticFilms } from '../../questions/testing/syntheticFilms.ts';
import { filmsByYear } from '../../questions/timelines/filmsByYear.ts';

/** A film whose year as many catalogues carry as are named. */
function line(title: string, year: number, change: object = {}): string {
  const list = 'wikipedia-us-films';
  const both = ['wikipedia-us-films', 'wikidata-2019'];
  return JSON.stringify({
    id: `us-${title.toLowerCase().replaceAll(' ', '-')}`,
    title,
    year,
    directors: [],
    cast: ['Ada Abbott', 'Ben Barlow'],
    genres: ['Crime'],
    countries: ['United States'],
    date: `${year}-01-01`,
    date_precision: 'year',
    sources: { title: list, year: list, cast: list, genres: list, countries: list, date: both[1] },
    ...change,
  });
}

function shelfOf(lines: readonly string[]) {
  return openShelf(
    lines.flatMap((text, index) => {
      const film = readFilmLine(text, index + 1);
      return film.ok ? [film.value] : [];
    }),
  );
}

describe('films by year', () => {
  it('takes only films whose year needs nobody’s word, is contested by nobody, and stands in no title', () => {
    const contested = { alt: { year: [{ value: 1949, source: 'wikidata-2019' }] } };
    const shelf = shelfOf([
      line('Lantern Harbour', 1940),
      line('Silver Canyon', 1950, contested),
      line('Summer of 1960', 1960),
      line('Copper Bridge', 1970, {
        date: undefined,
        date_precision: undefined,
        sources: { title: 'wikipedia-us-films', year: 'wikipedia-us-films' },
      }),
      line('Velvet Ribbon', 1980),
      line('Winter Anchor', 1990, { title: 'Lantern Harbour' }),
    ]);
    const sure = shelf.films
      .filter(({ stances }) => stances.year?.status === 'plain')
      .map(({ sheet }) => sheet.title);
    const taken = filmsByYear(shelf.films)?.cards.map(({ text }) => text.en) ?? [];
    expect(sure).toContain('Velvet Ribbon');
    expect(taken).toEqual(['Velvet Ribbon']);
  });

  it('spreads the best-known films over the years, a few of each', () => {
    const shelf = shelfOf(syntheticFilms(1500, 5));
    const cards = filmsByYear(shelf.films)?.cards ?? [];
    expect(cards).toHaveLength(60);
    expect(new Set(cards.map(({ rank }) => rank)).size).toBe(60);
    const oneYear = shelf.films.filter(({ sheet }) => sheet.year === cards[0]?.rank);
    expect(filmsByYear(oneYear)?.cards.length).toBeLessThanOrEqual(12);
    expect(filmsByYear(shelf.films.toReversed())).toEqual(filmsByYear(shelf.films));
  });

  it('goes into the bank of its films, and together with other banks into rounds', () => {
    const shelf = shelfOf(syntheticFilms(1200, 8));
    const write = openWriter(shelf);
    const years = [1950, 1960, 1970, 1980, 1990];
    const banks = years.flatMap((year) => {
      const films = shelf.films.filter(({ sheet }) => sheet.year === year);
      return write({ id: `films-${year}`, films, seed: 1 }) ?? [];
    });
    expect(banks.map(({ timelines }) => timelines?.map(({ id }) => id))).toEqual(
      years.map(() => [FILMS_BY_YEAR]),
    );
    for (const bank of banks) {
      expect(parseBank(new TextDecoder().decode(bytesOfBank(bank)))).toEqual({ ok: true, value: bank });
      const rules = runChecks({ ...bank, questions: [], shelf }).map(
        ({ rule, question }) => `${rule} ${question}`,
      );
      expect(rules).toEqual([]);
    }
    const timelines = banks.flatMap((bank) => bank.timelines ?? []);
    const drawn = drawTimeline(timelines, { count: 4, hideSpoilers: true }, 1);
    expect(drawn.map(({ line: { length } }) => length)).toEqual([1, 2, 3, 4]);
  });
});
