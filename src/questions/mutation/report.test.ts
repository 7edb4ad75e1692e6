import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFacts } from '../../facts/book.ts';
import { parseFacts } from '../../facts/parseFacts.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { KINDS } from '../../quiz/question.ts';
import { CHECKS, runChecks } from '../checks/index.ts';
import { ALL_KINDS, SAMPLE_BOOKS } from '../testing/allKinds.ts';
import { FLAWS } from './flaws/index.ts';
import { type MutationRow, mutationReport, mutationTable } from './report.ts';

const SEED = 1;
const facts = parseFacts(readFileSync('questions/facts/one-second.yaml', 'utf8'));
const bank = parseBank(readFileSync('questions/banks/one-second.json', 'utf8'));
if (!facts.ok || !bank.ok) throw new Error('the bank that ships cannot be read');
const book = openFacts(facts.value);
const again = mutationReport(ALL_KINDS, SAMPLE_BOOKS, SEED);
const rows = together([...mutationReport(bank.value, book, SEED), ...again]);
const table = mutationTable(rows);

describe('mutationReport', () => {
  it('starts from banks without a flaw', () => {
    expect(runChecks({ ...bank.value, bookOf: () => book })).toEqual([]);
  });

  it('plants every kind of flaw, into questions of every kind, hundreds of times', () => {
    expect(rows.filter(({ planted }) => planted === 0).map(({ flaw }) => flaw)).toEqual([]);
    expect(new Set(rows.flatMap(({ kinds }) => kinds))).toEqual(new Set(KINDS));
    expect(rows.reduce((sum, { planted }) => sum + planted, 0)).toBeGreaterThan(500);
  });

  it('tries out every check', () => {
    const tried = new Set(FLAWS.flatMap(({ rules }) => rules));
    expect(CHECKS.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('finds at least 98 of 100 flaws by the right rule', () => {
    const planted = rows.reduce((sum, row) => sum + row.planted, 0);
    const found = rows.reduce((sum, row) => sum + row.found, 0);
    expect(found / planted, table).toBeGreaterThanOrEqual(0.98);
    // No kind of flaw slips through as a kind.
    expect(
      rows.filter((row) => row.found < 0.75 * row.planted).map(({ flaw }) => flaw),
      table,
    ).toEqual([]);
  });

  it('plants the same for the same seed', () => {
    expect(mutationReport(ALL_KINDS, SAMPLE_BOOKS, SEED)).toEqual(again);
  }, 120_000);
});

/** The rows of several banks, each kind of flaw in one. */
function together(all: readonly MutationRow[]): MutationRow[] {
  return [...Map.groupBy(all, ({ flaw }) => flaw).values()].map((same) => ({
    flaw: same[0]?.flaw ?? '',
    rules: same[0]?.rules ?? [],
    planted: same.reduce((sum, { planted }) => sum + planted, 0),
    found: same.reduce((sum, { found }) => sum + found, 0),
    missed: same.flatMap(({ missed }) => missed),
    kinds: [...new Set(same.flatMap(({ kinds }) => kinds))],
  }));
}
