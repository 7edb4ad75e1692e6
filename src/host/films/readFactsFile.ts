import { readFileSync, statSync } from 'node:fs';
import { failed, ok, type Result } from '../../contract/result.ts';
import { type FactBook, openFacts } from '../../facts/book.ts';
import { parseFacts } from '../../facts/parseFacts.ts';

/** A facts file may be this large, in bytes: far more than a film needs, and little enough to be read at once. */
export const MAX_FACTS_BYTES = 5 * 1024 * 1024;

/**
 * Reads a facts file and opens it for look-ups.
 * @returns the facts, or a problem that names the file, the first place in it and the mend; never throws
 */
export function readFactsFile(file: string): Result<FactBook> {
  let text: string;
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return unreadable(file, 'it is not a file');
    if (stats.size > MAX_FACTS_BYTES) return tooBig(file, stats.size);
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    return unreadable(file, error instanceof TypeError ? 'it is not UTF-8 text' : String(error));
  }
  const read = parseFacts(text);
  if (read.ok) return ok(openFacts(read.value));
  const [first, ...others] = read.problems;
  if (!first) return unreadable(file, 'it is not a facts file');
  const { code, line, column, path, message } = first;
  const place = `line ${line}, column ${column}`;
  const detail = [
    ...(path === '' ? [] : [path]),
    message,
    ...(others.length === 0 ? [] : [`${others.length} more follow`]),
  ].join('; ');
  return failed(code, `The facts file ${file} is left out. At ${place}: ${detail}.`, {
    file,
    line: String(line),
    column: String(column),
    detail,
  });
}

function unreadable(file: string, reason: string): Result<never> {
  return failed(
    'facts-unreadable',
    `The facts file ${file} can't be read (${reason}). Make it a readable file, saved as UTF-8, or take it out of the folder.`,
    { file, reason },
  );
}

function tooBig(file: string, bytes: number): Result<never> {
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  const details = { file, size: megabytes(bytes), limit: megabytes(MAX_FACTS_BYTES) };
  return failed(
    'facts-too-big',
    `The facts file ${file} is left out: it has ${details.size} MB, and ${details.limit} MB are allowed. Split it, a file for each film.`,
    details,
  );
}
