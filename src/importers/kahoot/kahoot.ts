import { readSheet } from 'read-excel-file/universal';
import { type BankHints, type QuestionRow, rowWords } from '../bank/rows.ts';
import { writeBank } from '../bank/writeBank.ts';
import { type Notice, notice } from '../notice.ts';
import { unzip } from '../pack/zip.ts';
import type { BankReading } from '../reading.ts';

const LIMITS = { mostPacked: 20_000_000, mostUnpacked: 100_000_000, mostEntries: 2000 };
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;
/** Kahoot's sheet has its heads here, where it has some. */
const HEAD_ROW = 8;

/** The columns of Kahoot's sheet, counted from 0: B the question, C to F the answers, G the seconds, H what is right. */
const QUESTION = 1;
const ANSWERS = [2, 3, 4, 5];
const SECONDS = 6;
const RIGHT = 7;

/**
 * Reads Kahoot's sheet (.xlsx): the question in column B, up to four answers in C to F, the seconds in G and the numbers
 * of the right answers in H. Sheets have their heads in row 8, or nearer the top, or none. The seconds have no place in a
 * bank, where the mode sets them.
 */
export async function importKahoot(bytes: Uint8Array, hints: BankHints): Promise<BankReading> {
  const none = (...notices: Notice[]): BankReading => ({ bank: undefined, read: [], notices, assumed: [] });
  // A look at the sizes first: what follows unpacks without asking.
  const zip = unzip(bytes, LIMITS, (path) => /\.xml(?:\.rels)?$/i.test(path));
  if (!zip.ok) return none(...zip.notices);
  const huge = [...zip.files].find(([path, xml]) => path.startsWith('xl/worksheets/') && isHuge(xml));
  if (huge)
    return none(notice('too-many', { entry: huge[0] }, { count: 'more rows or columns', most: MOST_ROWS }));
  let rows: unknown[][];
  try {
    const copy = new Uint8Array(bytes);
    rows = await readSheet(copy.buffer);
  } catch {
    return none(...zip.notices, notice('file-damaged', {}, { expected: 'an Excel sheet' }));
  }
  const notices = [...zip.notices];
  const start = firstQuestion(rows);
  const questions = rows.flatMap((cells, index): QuestionRow[] => {
    if (index < start) return [];
    const row = rowOf(cells.map(textOf), index + 1, notices);
    return row ? [row] : [];
  });
  if (rows.slice(start).some((cells) => textOf(cells[SECONDS]) !== ''))
    notices.push(notice('part-dropped', { field: 'Time limit (sec)' }, { part: 'time limit' }));
  return writeBank(questions, hints, notices);
}

/** Below the heads: those have "question" in column B and no right answer's number in column H. */
function firstQuestion(rows: readonly (readonly unknown[])[]): number {
  const heads = rows.slice(0, HEAD_ROW + 4).findIndex((cells) => {
    const isHead = /^question\b|^问题|^题目/i.test(textOf(cells[QUESTION]));
    return isHead && !/^[\d\s,;.]+$/.test(textOf(cells[RIGHT]));
  });
  if (heads !== -1) return heads + 1;
  // Without heads the template's own words stand at the top, and no row of them says which answer is right.
  const first = rows.findIndex((cells) => /^[1-4](?:\s*[,;，]\s*[1-4])*$/.test(textOf(cells[RIGHT])));
  return first === -1 ? 0 : first;
}

function rowOf(cells: readonly string[], row: number, notices: Notice[]): QuestionRow | undefined {
  const place = { row };
  const question = cells[QUESTION] ?? '';
  const answers = ANSWERS.map((column) => cells[column] ?? '');
  const right = cells[RIGHT] ?? '';
  if (question === '' && answers.every((text) => text === '')) return undefined;
  const refuse = (...why: Parameters<typeof notice>): undefined => {
    notices.push(notice(...why));
    return undefined;
  };
  if (question === '') {
    refuse('question-missing', place);
    return;
  }
  if (right === '') {
    refuse('answer-missing', place);
    return;
  }
  const numbers = right
    .split(/[,;，\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  const named = numbers.map((number) => answers[number - 1] ?? '');
  if (named.some((text) => text === '')) {
    refuse('answer-unclear', { ...place, field: 'H' }, { value: right });
    return;
  }
  const keys = [...new Set(named)];
  const shown = answers.filter((text) => text !== '');
  const [one, other] = shown.map((text) => text.toLowerCase());
  const isTruth = shown.length === 2 && one === 'true' && other === 'false' && keys.length === 1;
  return {
    place,
    at: rowWords(row),
    stem: { en: question },
    answers: isTruth
      ? { kind: 'truth', isTrue: keys[0]?.toLowerCase() === 'true' }
      : {
          kind: 'choose',
          right: keys.map((en) => ({ en })),
          wrong: shown.filter((text) => !keys.includes(text)).map((en) => ({ en })),
          order: shown.map((en) => ({ en })),
        },
  };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : '';
}

const CELL = /\br="([A-Z]{1,10})(\d{1,10})"/g;

/** Whether a sheet names a cell so far out that a table as wide or long would not fit into memory. */
function isHuge(xml: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(xml);
  for (const [, letters = '', digits = ''] of text.matchAll(CELL)) {
    const column = Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    if (Number(digits) > MOST_ROWS || column > MOST_COLUMNS) return true;
  }
  return /<dimension\b[^>]*ref="[^"]*[A-Z]{3,}/.test(text);
}
