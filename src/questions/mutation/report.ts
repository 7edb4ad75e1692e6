import type { FactBook } from '../../facts/book.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { Kind, Question } from '../../quiz/question.ts';
import { checkQuestions } from '../checkBank.ts';
import { chanceFor } from '../random.ts';
import type { Flaw, Planted } from './flaw.ts';
import { FLAWS } from './flaws/index.ts';

/** How often each kind of flaw is planted into a bank that has enough questions for it. */
const PLANTINGS = 6;
/** A bank-wide flaw is the same wherever it starts, and takes a whole check. */
const WHOLE_PLANTINGS = 2;
/** So many sound questions stand around a planted one: enough for what shows only between questions. */
const AROUND = 8;

/** How a kind of flaw fared. */
export interface MutationRow {
  flaw: string;
  /** The rules of which one has to find it. */
  rules: readonly string[];
  planted: number;
  found: number;
  /** The questions in which it was overlooked. */
  missed: string[];
  kinds: Kind[];
}

/**
 * Plants every kind of flaw into a sound bank, each many times and into questions of every kind that can have it, and
 * counts how many of them the right check finds.
 * @param books the facts of its films
 * @param seed decides where; the same seed plants the same flaws
 */
export function mutationReport(
  bank: Bank,
  books: FactBook | readonly FactBook[],
  seed: number,
): MutationRow[] {
  const all = 'file' in books ? [books] : books;
  const bookOf = (film: string) => all.find(({ file }) => file.film.id === film);
  return FLAWS.map((flaw) => tryOut(flaw, bank, bookOf, seed));
}

function tryOut(
  flaw: Flaw,
  bank: Bank,
  bookOf: (film: string) => FactBook | undefined,
  seed: number,
): MutationRow {
  const row: MutationRow = {
    flaw: flaw.name,
    rules: flaw.rules,
    planted: 0,
    found: 0,
    missed: [],
    kinds: [],
  };
  for (const question of inTurn(bank.questions, seed, flaw.name)) {
    const chance = chanceFor(seed, `mutation/${flaw.name}/${question.id}`);
    const planted = flaw.plant({ question, bank, bookOf, chance });
    if (!planted) continue;
    row.planted += 1;
    if (!row.kinds.includes(question.kind)) row.kinds.push(question.kind);
    const around = chance.shuffled(bank.questions).slice(0, AROUND);
    if (isFound(flaw, question, planted, around, bank, bookOf)) row.found += 1;
    else row.missed.push(question.id);
    if (row.planted === (planted.isWhole ? WHOLE_PLANTINGS : PLANTINGS)) break;
  }
  return row;
}

/** The questions so shuffled that every kind has its turn before any comes again. */
function inTurn(questions: readonly Question[], seed: number, name: string): Question[] {
  const shuffled = chanceFor(seed, `mutation/${name}`).shuffled(questions);
  const groups = [...Map.groupBy(shuffled, ({ kind }) => kind).values()];
  const longest = Math.max(...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

function isFound(
  { rules }: Flaw,
  question: Question,
  planted: Planted,
  around: readonly Question[],
  bank: Bank,
  bookOf: (film: string) => FactBook | undefined,
): boolean {
  const beside = planted.beside ?? [];
  const others = around.filter((other) => other !== question && !beside.includes(other));
  const values = planted.isWhole ? planted.instead : [...beside, ...planted.instead, ...others];
  const { timelines = [], films = bank.films } = planted;
  const findings = checkQuestions(values, { films, timelines, bookOf });
  const names = [question.id, `${question.id}-copy`, 'bank'];
  // A card is named by its timeline and its own id.
  const isThere = (name: string) => names.includes(name) || timelines.some(({ id }) => name.startsWith(id));
  return findings.some((finding) => rules.includes(finding.rule) && isThere(finding.question));
}

/** The rows as a table in plain text, with the questions in which a flaw was overlooked. */
export function mutationTable(rows: readonly MutationRow[]): string {
  const widest = Math.max(...rows.map(({ flaw }) => flaw.length));
  const lines = rows.map(({ flaw, rules, planted, found, missed }) => {
    const overlooked = missed.length === 0 ? '' : `  overlooked: ${missed.join(', ')}`;
    return `${flaw.padEnd(widest)}  ${String(planted).padStart(7)}  ${String(found).padStart(5)}  ${rules.join(', ')}${overlooked}`;
  });
  const planted = rows.reduce((sum, row) => sum + row.planted, 0);
  const found = rows.reduce((sum, row) => sum + row.found, 0);
  const share = planted === 0 ? 0 : (100 * found) / planted;
  return [
    `${'flaw'.padEnd(widest)}  planted  found  rules`,
    ...lines,
    `${'all'.padEnd(widest)}  ${String(planted).padStart(7)}  ${String(found).padStart(5)}  ${share.toFixed(1)} %`,
  ].join('\n');
}
