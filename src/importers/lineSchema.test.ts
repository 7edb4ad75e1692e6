import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainLine, Line } from './lineSchema.ts';

const list = 'wikipedia-us-films';
const least = { id: 'Q1', title: 'The Lighthouse', year: 1999, sources: { title: list, year: list } };
const award = {
  body: 'Academy Awards',
  ceremony: 72,
  year: 1999,
  category: 'DIRECTING',
  won: true,
  nominees: ['Ann Lee'],
};
const films: unknown[] = [
  least,
  {
    ...least,
    date: '1999-02-01',
    date_precision: 'day',
    directors: ['Ann Lee'],
    cast: [],
    genres: ['Drama'],
  },
  {
    ...least,
    countries: ['France'],
    based_on: { title: 'The Lamp', kind: 'novel', authors: ['Di Poe'], year: 1950 },
  },
  {
    ...least,
    awards: [
      award,
      { ...award, canonical_category: 'DIRECTING', films: ['One'], official: true, tie: false },
    ],
  },
  {
    ...least,
    alt: { year: [{ value: 1998, source: 'wikidata-2019' }], cast: [{ value: ['Ed Oak'], source: list }] },
  },
  {
    ...least,
    based_on: { title: 'The Lamp', kind: 'play' },
    partial: ['cast', 'locations'],
    locations: ['Paris'],
  },
];

it('knows good lines without the schema', () => {
  expect(films.filter(isPlainLine)).toHaveLength(films.length);
});

it('never takes for a line what the schema refuses, nor what it would read otherwise', () => {
  const names = fc.constantFrom(...Object.keys(Line.shape));
  const parts = fc.constantFrom(
    'nominees',
    'ceremony',
    'won',
    'source',
    'value',
    'title',
    'authors',
    'extra',
  );
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', 1800, 1999.5, 2101, '1999-02-30', '1999-13-01', 'Q 1', ['a', 3], [''], { title: 1 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...films),
      names,
      parts,
      values,
      fc.boolean(),
      (film, name, part, value, isDeep) => {
        const whole = structuredClone(film) as Record<string, unknown>;
        const inner = [whole[name]].flat()[0];
        if (isDeep && typeof inner === 'object' && inner !== null) Object.assign(inner, { [part]: value });
        else whole[name] = value;
        if (!isPlainLine(whole)) return;
        const read = Line.safeParse(whole);
        expect(read.success).toBe(true);
        expect(whole).toMatchObject(read.data ?? {});
      },
    ),
    { numRuns: 3000 },
  );
});
