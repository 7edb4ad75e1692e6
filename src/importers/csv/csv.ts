import papa from 'papaparse';
import type { LocalText } from '../../facts/text.ts';
import { difficultyOf, filmOf, topicOf, truthOf } from '../bank/fields.ts';
import { type BankHints, type QuestionRow, type RowAnswers, rowWords } from '../bank/rows.ts';
import { writeBank } from '../bank/writeBank.ts';
import { type Notice, notice } from '../notice.ts';
import type { BankReading } from '../reading.ts';
import { decodeText } from '../text/decode.ts';
import { type ColumnMap, type ColumnName, columnsOf } from './columns.ts';

/** What somebody who imports a table says of it. */
export interface CsvHints extends BankHints {
  /** Which columns hold what, where the heads do not tell. */
  columns?: ColumnMap;
  /** False where the first row is a question. */
  hasHeads?: boolean;
}

/** What a reader of a table found, and how it took the table, so that a person can look it over and say otherwise. */
export interface CsvReading extends BankReading {
  encoding: string | undefined;
  delimiter: string | undefined;
  /** The first row; empty where the table has no heads. */
  heads: readonly string[];
  columns: ColumnMap;
  /** The first rows below the heads. */
  sample: readonly (readonly string[])[];
}

const MOST_BYTES = 20_000_000;
const MOST_COLUMNS = 60;
const SAMPLE = 5;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a table of questions: CSV with any of the usual delimiters and encodings. A row has the question, the right
 * answer and wrong ones; or options, and which of them is right by its number, letter or words. Several right answers are
 * parted by "|" or ";". A row without any wrong answer is one to type; "true" or "false" alone makes a statement.
 */
export function importCsv(bytes: Uint8Array, hints: CsvHints): CsvReading {
  const decoded = decodeText(bytes, MOST_BYTES);
  const none = (...notices: Notice[]): CsvReading => ({
    bank: undefined,
    read: [],
    assumed: [],
    notices: [...decoded.notices, ...notices],
    encoding: 'encoding' in decoded ? decoded.encoding : undefined,
    delimiter: undefined,
    heads: [],
    columns: {},
    sample: [],
  });
  if (decoded.text === undefined) return none();
  const delimiter = hints.hasHeads === false ? undefined : delimiterOf(decoded.text);
  const parsed = papa.parse(decoded.text, {
    delimitersToGuess: DELIMITERS,
    ...(delimiter === undefined ? {} : { delimiter }),
  });
  const rows = parsed.data;
  const notices: Notice[] = [];
  for (const { code, row = 0 } of parsed.errors) {
    if (code === 'MissingQuotes') notices.push(notice('quote-open', { row: row + 1 }));
  }
  const hasHeads = hints.hasHeads ?? true;
  const heads = hasHeads
    ? (rows[0] ?? []).slice(0, MOST_COLUMNS).map((head) => head.trim().slice(0, 100))
    : [];
  const columns = hints.columns ?? columnsOf(heads);
  const first = hasHeads ? 1 : 0;
  const body = rows.slice(first).map((cells) => cells.slice(0, MOST_COLUMNS));
  const table = {
    encoding: decoded.encoding,
    delimiter: parsed.meta.delimiter,
    heads,
    columns,
    sample: body.slice(0, SAMPLE).map((cells) => cells.map((cell) => cell.slice(0, 200))),
  };
  const lacking = lackingColumns(columns);
  if (lacking.length > 0) return { ...none(...lacking), ...table };
  const read = body.flatMap((cells, index): QuestionRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = rowOf(cells, columns, index + first + 1, notices);
    return row ? [row] : [];
  });
  return { ...writeBank(read, hints, [...decoded.notices, ...notices]), ...table };
}

/** The sign that parts the most heads which are understood; the questions themselves can hold any of them. */
function delimiterOf(text: string): string | undefined {
  const counted = DELIMITERS.map((delimiter) => {
    const [heads = []] = papa.parse(text.slice(0, 20_000), { delimiter, preview: 1 }).data;
    return { delimiter, columns: Object.values(columnsOf(heads.slice(0, MOST_COLUMNS))).flat().length };
  });
  const [best] = counted.toSorted((one, other) => other.columns - one.columns);
  return best && best.columns > 1 ? best.delimiter : undefined;
}

function lackingColumns(columns: ColumnMap): Notice[] {
  const lacking: string[] = [];
  if (!columns.question?.length) lacking.push('Question');
  if (!columns.right?.length) lacking.push('Answer');
  return lacking.map((column) => notice('column-missing', { row: 1 }, { column }));
}

function rowOf(
  cells: readonly string[],
  columns: ColumnMap,
  row: number,
  notices: Notice[],
): QuestionRow | undefined {
  const place = { row };
  const all = (name: ColumnName) => (columns[name] ?? []).map((index) => cellText(cells[index] ?? ''));
  const one = (name: ColumnName) => all(name)[0] ?? '';
  const refuse = (...why: Parameters<typeof notice>): undefined => {
    notices.push(notice(...why));
    return undefined;
  };
  if (one('question') === '') {
    refuse('question-missing', place);
    return;
  }
  if (all('right').every((text) => text === '')) {
    refuse('answer-missing', place);
    return;
  }
  // Where right answers have columns of their own, a sign inside one parts nothing.
  const isParted = (columns.right ?? []).length === 1;
  const filled = (name: ColumnName) => all(name).filter((text) => text !== '');
  const answers = answersOf(one('kind'), filled('right'), filled('option'), filled('wrong'), isParted);
  if (typeof answers === 'string') {
    refuse('answer-unclear', place, { value: answers });
    return;
  }
  const unread = (name: ColumnName, expected: string) => {
    if (one(name) !== '')
      notices.push(notice('value-unreadable', { ...place, field: name }, { value: one(name), expected }));
  };
  const topic = topicOf(one('topic'));
  if (topic === undefined) unread('topic', 'a topic');
  const difficulty = difficultyOf(one('difficulty'));
  if (difficulty === undefined) unread('difficulty', 'a difficulty from 0 to 1');
  const spoiler = truthOf(one('spoiler'));
  if (spoiler === undefined) unread('spoiler', 'yes or no');
  const film = filmOf(one('film'), one('year'));
  if (film === undefined) unread('film', 'a film with its year');
  const filmZh = one('filmZh');
  return {
    place,
    at: rowWords(row),
    stem: local(one('question'), one('questionZh')),
    answers,
    ...(one('id') === '' ? {} : { id: one('id') }),
    ...(film ? { film: { ...film, ...(filmZh === '' ? {} : { zh: filmZh }) } } : {}),
    ...(topic === undefined ? {} : { topic }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(spoiler === undefined ? {} : { spoiler }),
    ...(one('explanation') === '' ? {} : { explanation: local(one('explanation'), one('explanationZh')) }),
    ...(one('source') === '' ? {} : { source: one('source') }),
  };
}

/**
 * @param isParted whether a cell can hold several right answers
 * @returns what could not be understood, where the right answer names none of the options
 */
function answersOf(
  kind: string,
  right: readonly string[],
  options: readonly string[],
  wrong: readonly string[],
  isParted: boolean,
): RowAnswers | string {
  const isTruth = /^(?:truth|true.?false|boolean|tf|判断|判断题)$/i.test(kind);
  const isChosen = /^(?:choice|select|multiple|multiple choice|单选|多选|单选题|多选题)$/i.test(kind);
  const isTyped = /^(?:text|typed?|short|short answer|填空|填空题)$/i.test(kind);
  const named = right.length > 1 || !isParted ? [...right] : splitRight(right[0] ?? '', options);
  const others = [...options, ...wrong];
  const isBare =
    others.length === 0 || others.every((text) => truthOf(text) !== undefined && Number.isNaN(Number(text)));
  const truth = truthOf(right[0] ?? '');
  if ((isTruth || (isBare && Number.isNaN(Number(right[0])))) && truth !== undefined && !isTyped && !isChosen)
    return { kind: 'truth', isTrue: truth };
  if (isTyped || others.length === 0) return { kind: 'type', accepts: named };
  if (options.length === 0)
    return { kind: 'choose', right: named.map((en) => ({ en })), wrong: wrong.map((en) => ({ en })) };
  const keys: string[] = [];
  for (const name of named) {
    const option = optionNamed(name, options);
    if (option === undefined) return name;
    keys.push(option);
  }
  return {
    kind: 'choose',
    right: keys.map((en) => ({ en })),
    wrong: [...options.filter((option) => !keys.includes(option)), ...wrong].map((en) => ({ en })),
    ...(wrong.length === 0 ? { order: options.map((en) => ({ en })) } : {}),
  };
}

/** Several right answers stand in one cell with "|" or ";" between them, or as numbers and letters with commas. */
function splitRight(text: string, options: readonly string[]): string[] {
  if (options.includes(text)) return [text];
  const parting = /^(?:[1-8a-h]\s*[,，]\s*)+[1-8a-h]$/i.test(text) ? /[,，]/ : /[|;；]/;
  const parts = text.split(parting).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** By its words, else by its number from 1, else by its letter. */
function optionNamed(name: string, options: readonly string[]): string | undefined {
  const same = options.find((option) => option.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same;
  const bare = /^(?:option|answer|选项)?\s*([1-8a-h])[.)]?$/i.exec(name)?.[1];
  if (bare === undefined) return undefined;
  const number = Number(bare);
  return options[Number.isNaN(number) ? bare.toLowerCase().charCodeAt(0) - 97 : number - 1];
}

/** An apostrophe in front keeps a spreadsheet from taking words for a formula, and is none of them. */
function cellText(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

function local(en: string, zh: string): LocalText {
  return zh === '' ? { en } : { en, zh };
}
