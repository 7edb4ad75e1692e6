import { describe, expect, it } from 'vitest';
import { filmYearsOf } from './filmYears.ts';
import { islandBook } from './templates/testing/island.ts';

describe('filmYearsOf', () => {
  it('has the years of other films, earliest first, of one voice in a group', () => {
    const extra = `
  - { id: moor-year, topic: reception, subject: the-moor, relation: year, value: { number: 1970, unit: year },
      sources: [{ id: blog, at: top }], statement: The Moor is from 1970. }`;
    const groups = filmYearsOf(islandBook({ extra }));
    expect(groups.map((films) => films.map(({ film, at }) => [film.id, at]))).toEqual([
      [
        ['the-reef', 1980],
        ['the-tide', 1986],
        ['the-gale', 1994],
        ['the-surf', 1996],
      ],
      [['the-moor', 1970]],
    ]);
  });
});
