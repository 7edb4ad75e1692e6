import type { FactsFile } from '../facts/file.ts';
import { parseFacts } from '../facts/parseFacts.ts';
import type { Bank } from '../quiz/bank.ts';
import { parseBank } from '../quiz/parseBank.ts';
import type { BankHints } from './bank/rows.ts';
import { type CsvHints, type CsvReading, importCsv } from './csv/csv.ts';
import { detectKind, type ImportKind } from './detect.ts';
import { importExtract } from './extract/extract.ts';
import { importFilmLines } from './filmLines.ts';
import { importGift } from './gift/gift.ts';
import { importKahoot } from './kahoot/kahoot.ts';
import { type Notice, notice } from './notice.ts';
import { importOpentdb } from './opentdb/opentdb.ts';
import type { Manifest } from './pack/manifest.ts';
import { readPack } from './pack/readPack.ts';
import type { Assumption, ReadPart } from './reading.ts';
import { decodeText } from './text/decode.ts';
import { importWikidata } from './wikidata/wikidata.ts';
import { importWikitext } from './wikitext/wikitext.ts';

/** What somebody who imports a file says of it. For files of facts, `film` is the title and year where they are missing. */
export type ImportHints = CsvHints;

/** What was found in a file, whatever it is. */
export interface ImportReading {
  /** What the file was taken for; undefined where that could not be told. */
  kind: ImportKind | undefined;
  films: FactsFile[];
  banks: Bank[];
  read: ReadPart[];
  notices: Notice[];
  assumed: Assumption[];
  /** For a table: how it was taken, so that a person can look it over. */
  table?: Pick<CsvReading, 'encoding' | 'delimiter' | 'heads' | 'columns' | 'sample'>;
  /** For a film pack: what it says of itself. */
  manifest?: Manifest;
}

/**
 * Reads any file that Reel Quiz can import. Nothing in the file can make it throw; what is wrong is told in the notices.
 * @param from what the file is, or `auto` to find out
 */
export async function importFile(
  bytes: Uint8Array,
  hints: ImportHints,
  from: ImportKind | 'auto' = 'auto',
): Promise<ImportReading> {
  const none = (kind: ImportKind | undefined, ...notices: Notice[]): ImportReading => ({
    kind,
    films: [],
    banks: [],
    read: [],
    notices,
    assumed: [],
  });
  if (bytes.length === 0) return none(undefined, notice('file-empty'));
  const kind = from === 'auto' ? detectKind(bytes, hints.file) : from;
  if (kind === undefined) {
    const { notices } = decodeText(bytes);
    const reasons = notices.filter(({ level }) => level === 'left-out');
    return none(undefined, ...(reasons.length > 0 ? reasons : [notice('file-unknown')]));
  }
  if (kind === 'pack') {
    const { manifest, films, banks, read, notices } = readPack(bytes);
    return { kind, films, banks, read, notices, assumed: [], ...(manifest ? { manifest } : {}) };
  }
  if (kind === 'csv') {
    const { bank, read, notices, assumed, ...table } = importCsv(bytes, hints);
    return { kind, films: [], banks: bank ? [bank] : [], read, notices, assumed, table };
  }
  if (kind === 'kahoot') {
    const { bank, ...more } = await importKahoot(bytes, hints);
    return { kind, films: [], banks: bank ? [bank] : [], ...more };
  }
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) return none(kind, ...decoded.notices);
  const reading = readText(decoded.text, kind, hints);
  return { ...reading, kind, notices: [...decoded.notices, ...reading.notices] };
}

type TextKind = Exclude<ImportKind, 'pack' | 'csv' | 'kahoot'>;

function readText(text: string, kind: TextKind, hints: ImportHints): Omit<ImportReading, 'kind'> {
  const film = hints.film;
  const filmHints = film ? { title: film.title, year: film.year } : {};
  const facts = (read: { films: FactsFile[]; read: ReadPart[]; notices: Notice[] }) => ({
    ...read,
    banks: [],
    assumed: [],
  });
  const questions = (reading: ReturnType<typeof importGift>) => ({
    films: [],
    banks: reading.bank ? [reading.bank] : [],
    read: reading.read,
    notices: reading.notices,
    assumed: reading.assumed,
  });
  const bankHints: BankHints = hints;
  switch (kind) {
    case 'wikitext':
      return facts(importWikitext(text, filmHints));
    case 'wikidata':
      return facts(importWikidata(text, filmHints));
    case 'extract':
      return facts(importExtract(text, filmHints));
    case 'films-jsonl':
      return facts(importFilmLines(text));
    case 'facts':
      return facts(ownFacts(text));
    case 'opentdb':
      return questions(importOpentdb(text, bankHints));
    case 'gift':
      return questions(importGift(text, bankHints));
    case 'bank':
      return questions(ownBank(text));
  }
}

function ownFacts(text: string) {
  const facts = parseFacts(text.replace(/^\uFEFF/, ''));
  if (facts.ok) {
    const read = facts.value.facts.map(({ id }) => ({ id, place: {} }));
    return { films: [facts.value], read, notices: [] };
  }
  const notices = facts.problems
    .slice(0, 100)
    .map(({ line, column, path, message }) =>
      notice('bad-field', { line, column, field: path }, { reason: message }),
    );
  return { films: [], read: [], notices };
}

function ownBank(text: string) {
  const bank = parseBank(text);
  if (bank.ok) {
    const read = bank.value.questions.map(({ id }) => ({ id, place: {} }));
    return { bank: bank.value, read, notices: [], assumed: [] };
  }
  const { place, detail } = bank.problem;
  const [, line, column] = /^line (\d+), column (\d+)$/.exec(place) ?? [];
  const at = line === undefined ? { field: place } : { line: Number(line), column: Number(column) };
  return { bank: undefined, read: [], notices: [notice('bad-field', at, { reason: detail })], assumed: [] };
}
