import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { syntheticFilms } from '../../questions/testing/syntheticFilms.ts';
import { realWorld } from './files.ts';
import { readFilms } from './films.ts';
import { openHelper } from './helper.ts';
import { type YearBank, yearBanks } from './yearBanks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helper-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const quiet = { ...realWorld, complain: () => undefined, progress: () => undefined };

/** The banks as text, by the names of their files. */
function textsOf(banks: Iterable<YearBank>): Record<string, string> {
  return Object.fromEntries(
    [...banks].flatMap(({ file }) => (file ? [[file.name, new TextDecoder().decode(file.bytes)]] : [])),
  );
}

it.runIf(availableParallelism() > 1)(
  'makes the same banks in another thread as in this one, in whatever order',
  { timeout: 120_000 },
  async () => {
    const path = join(folder, 'films.jsonl');
    const lines = syntheticFilms(2500, 4);
    writeFileSync(path, ['{"id":', ...lines].join('\n'));
    const helper = openHelper(path, 1);
    await helper?.done;
    const films = await readFilms(quiet, path);
    // Every other year first, then the rest.
    const turns = [...Array.from({ length: 90 }, (_, at) => (at < 45 ? 2 * at : 2 * at - 89)), Infinity];
    const here = films && textsOf(yearBanks(films.shelf, 1, () => turns.shift() ?? Infinity));
    expect(Object.keys(here ?? {})).toHaveLength(90);
    expect(textsOf(helper?.made() ?? [])).toEqual(here);
    expect(helper?.made()).toEqual([]);
    expect(helper?.next()).toBeGreaterThanOrEqual(90);
  },
);

it('is not there for few films, nor for none', () => {
  const path = join(folder, 'films.jsonl');
  writeFileSync(path, syntheticFilms(20, 4).join('\n'));
  expect(openHelper(path, 1)).toBeUndefined();
  expect(openHelper(join(folder, 'missing.jsonl'), 1)).toBeUndefined();
});
