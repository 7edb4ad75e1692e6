import { chanceFor } from '../random.ts';

const FIRST =
  'Ada Ben Cleo Dora Emil Fay Gus Hana Ivo June Karl Lena Milo Nora Otto Pia Quin Rosa Sven Tess'.split(' ');
const LAST =
  'Abbott Barlow Castle Dunmore Ellery Fenwick Garland Hobart Ingram Jessup Kendall Lawton Mercer Norwood Ormond Prescott Quimby Rowland Stanton Thorne Upton Vance Whitlock Yardley Zeller'.split(
    ' ',
  );
const THINGS =
  'Lantern Harbour Compass Orchard Meadow Bridge Canyon Garden Window Letter River Castle Station Mirror Island Carriage Tower Valley Shadow Whisper Velvet Copper Silver Winter Summer Autumn Spring Thunder Ribbon Anchor'.split(
    ' ',
  );
const GENRES = [
  'Western',
  'Crime',
  'Musical',
  'War',
  'Horror',
  'Documentary',
  'Romance',
  'Science Fiction',
  'Sports',
];

/**
 * Makes lines of films that are nobody's, in the shape of a file of films: with people who work together again and again,
 * titles that come twice, years that sources contest, and awards.
 * @param count how many
 * @param seed the same seed gives the same lines
 */
export function syntheticFilms(count: number, seed: number): string[] {
  const chance = chanceFor(seed, 'films');
  const person = () => `${chance.oneOf(FIRST) ?? ''} ${chance.oneOf(LAST) ?? ''}`;
  const people = (many: number) => [...new Set(Array.from({ length: many }, person))];
  return Array.from({ length: count }, (_, index) => {
    const year = 1920 + chance.below(90);
    const title = `${chance.oneOf(THINGS) ?? ''} ${chance.below(3) === 0 ? 'of the ' : ''}${chance.oneOf(THINGS) ?? ''} ${chance.oneOf(LAST) ?? ''}`;
    const list = 'wikipedia-us-films';
    const isWon = chance.below(3) === 0;
    const director = person();
    const award = { body: 'Academy Awards', ceremony: year - 1919, year, category: 'DIRECTING' };
    return JSON.stringify({
      id: `us-${year}-${index}`,
      title,
      year,
      ...(chance.below(3) === 0 ? { date: `${year}-01-01`, date_precision: 'year' } : {}),
      directors: chance.below(5) === 0 ? [] : [director],
      cast: people(2 + chance.below(5)),
      genres: [chance.oneOf(GENRES)],
      countries: ['United States'],
      ...(chance.below(8) === 0
        ? { based_on: { title: `The ${chance.oneOf(THINGS) ?? ''}`, kind: 'novel', authors: [person()] } }
        : {}),
      ...(chance.below(10) === 0 ? { awards: [{ ...award, won: isWon, nominees: [director] }] } : {}),
      ...(chance.below(12) === 0 ? { alt: { year: [{ value: year + 1, source: 'wikipedia-lead' }] } } : {}),
      partial: ['cast'],
      sources: {
        title: list,
        year: list,
        date: 'wikidata-2019',
        directors: list,
        cast: list,
        genres: list,
        countries: list,
        based_on: list,
        awards: 'oscar_data',
      },
    });
  });
}
