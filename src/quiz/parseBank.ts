import { z } from 'zod';
import { Bank, BANK_VERSION } from './bank.ts';
import { findJsonError, placeOf } from './jsonPlace.ts';

/** Why a text is not a bank that this version can use. */
export interface BankProblem {
  code: 'bank-not-json' | 'bank-newer' | 'bank-invalid';
  /** Where: "line 12, column 3" in the text, or "questions[4].key" in what it holds. */
  place: string;
  /** What is wrong there, and what to do. */
  detail: string;
  /** The version the file says it has, when it is newer than ours. */
  version?: number;
}

type BankReading = { ok: true; value: Bank } | { ok: false; problem: BankProblem };

/** As much of a bank as has to be known before its version is. */
const Header = z.object({ format: z.literal('reel-quiz/bank'), version: z.number().int() });

/**
 * Reads a question bank.
 * @param text the whole file; a byte-order mark at its start is skipped
 * @returns the bank, or the first problem with its place
 */
export function parseBank(text: string): BankReading {
  const json = parseBankJson(text);
  if (!json.ok) return json;
  const bank = Bank.safeParse(json.value);
  if (bank.success) return { ok: true, value: bank.data };
  return { ok: false, problem: invalid(bank.error, json.value) };
}

/**
 * Reads a bank file as far as its JSON, its format and its version, without looking at the questions.
 * @param text the whole file
 * @returns the JSON value, or the problem that keeps everything else from being read
 */
export function parseBankJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; problem: BankProblem } {
  const body = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, problem: notJson(body) };
  }
  const header = Header.safeParse(value);
  if (!header.success) return { ok: false, problem: invalid(header.error, value) };
  if (header.data.version > BANK_VERSION) {
    return {
      ok: false,
      problem: {
        code: 'bank-newer',
        place: 'version',
        detail: `the bank has version ${header.data.version} and this app reads up to ${BANK_VERSION}: update the app`,
        version: header.data.version,
      },
    };
  }
  return { ok: true, value };
}

/** Says where a text stops being JSON. */
function notJson(body: string): BankProblem {
  const error = findJsonError(body) ?? body.length;
  // A cut inside a string is found at the string's start, so a text that does not close is a cut one too.
  const isCut = error >= body.trimEnd().length || !body.trimEnd().endsWith('}');
  const { line, column } = placeOf(body, error);
  return {
    code: 'bank-not-json',
    place: `line ${line}, column ${column}`,
    detail: isCut
      ? 'the file ends too early: it may have been cut off, so fetch or generate it again'
      : 'this is not valid JSON here: look for a missing or extra comma, quote or bracket',
  };
}

/**
 * Writes a path into a JSON value as people read it.
 * @param path keys and indexes from the root, as zod reports them
 * @returns for example "questions[4].key"; "the whole file" for the root
 */
export function placeOfPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function invalid(error: z.ZodError, value: unknown): BankProblem {
  const [first, ...others] = error.issues;
  const path = first?.path ?? [];
  const id = questionIdAt(value, path);
  return {
    code: 'bank-invalid',
    place: placeOfPath(path),
    detail: [
      first?.message ?? 'this is not a question bank',
      ...(id === undefined ? [] : [`in the question ${id}`]),
      ...(others.length === 0 ? [] : [`${others.length} more problems follow`]),
    ].join('; '),
  };
}

const WithIds = z.object({ questions: z.array(z.unknown()) });
const WithId = z.object({ id: z.string() });

/** The id of the question that a path leads into, when it has one. */
function questionIdAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  if (path[0] !== 'questions' || typeof path[1] !== 'number') return undefined;
  return WithId.safeParse(WithIds.safeParse(value).data?.questions[path[1]]).data?.id;
}
