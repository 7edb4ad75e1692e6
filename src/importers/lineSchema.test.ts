import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syntheticFilms } from '../questions/testing/syntheticFilms.ts';
import { isPlainLine, Line } from './lineSchema.ts';

const films = syntheticFilms(300, 1).map((line): unknown => JSON.parse(line));

it('knows nearly every good line without the schema', () => {
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
