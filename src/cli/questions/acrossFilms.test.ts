import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilmLine } from '../../importers/filmsJsonl.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { chanceFor } from '../../questions/random.ts';
import { syntheticFilms } from '../../questions/testing/syntheticFilms.ts';
import { openWriter } from '../../questions/shelf/generateBanks.ts';
import { bytesOfBank } from './bankBytes.ts';
import { openShelf } from '../../questions/shelf/shelf.ts';
import { openTally } from '../../questions/shelf/tally.ts';

/** The banks of some lines, one a decade, as they lie on disk. */
function banksOf(lines: readonly string[], seed = 1): string[] {
  const shelf = shelfOf(lines);
  const write = openWriter(shelf);
  const decades = Map.groupBy(shelf.films, ({ sheet }) => Math.floor(sheet.year / 10));
  return [...decades].flatMap(([decade, films]) => {
    const bank = write({ id: `films-${decade}0s`, films, seed });
    return bank ? [new TextDecoder().decode(bytesOfBank(bank))] : [];
  });
}

function shelfOf(lines: readonly string[]) {
  return openShelf(
    lines.flatMap((line, index) => {
      const film = readFilmLine(line, index + 1);
      return film.ok ? [film.value] : [];
    }),
  );
}

const lines = syntheticFilms(1500, 1);

describe('banks of many films', { timeout: 60_000 }, () => {
  it('hold questions without a flaw, none of them contradicted by any source, in at least five kinds', () => {
    const shelf = shelfOf(lines);
    const tally = openTally(shelf);
    for (const text of banksOf(lines)) {
      const bank = parseBank(text);
      if (!bank.ok) throw new Error(bank.problem.detail);
      expect(runChecks({ ...bank.value, shelf }).filter(({ rule }) => rule !== 'key-balance')).toEqual([]);
      tally.add(bank.value);
    }
    const { questions, kinds, templates, conflicts, repeats, leaks, functioning } = tally.figures();
    expect(questions).toBeGreaterThan(2 * 1500);
    expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(templates).length).toBeGreaterThanOrEqual(12);
    expect({ conflicts, repeats, leaks }).toEqual({ conflicts: [], repeats: 0, leaks: 0 });
    expect((functioning?.all ?? 0) / (functioning?.of ?? 1)).toBeGreaterThan(0.95);
  });

  it('are the same bytes whatever the order of the lines', () => {
    const few = lines.slice(0, 300);
    const banks = banksOf(few);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(banksOf(chanceFor(seed, 'shuffle').shuffled(few))).toEqual(banks);
      }),
      { numRuns: 4 },
    );
  });
});
