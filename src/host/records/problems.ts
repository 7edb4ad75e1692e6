import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../contract/result.ts';
import { SQLITE, sqliteCode } from './database.ts';

type Known = 'records-locked' | 'records-read-only' | 'records-disk-full' | 'records-unavailable';

const BY_SQLITE_CODE: Record<number, Known> = {
  [SQLITE.BUSY]: 'records-locked',
  [SQLITE.LOCKED]: 'records-locked',
  [SQLITE.READONLY]: 'records-read-only',
  [SQLITE.CANTOPEN]: 'records-read-only',
  [SQLITE.FULL]: 'records-disk-full',
};
const BY_SYSTEM_CODE: Record<string, Known> = {
  EACCES: 'records-read-only',
  EPERM: 'records-read-only',
  EROFS: 'records-read-only',
  ENOTDIR: 'records-read-only',
  EEXIST: 'records-read-only',
  ENOENT: 'records-read-only',
  ENOSPC: 'records-disk-full',
  EDQUOT: 'records-disk-full',
};

/** True for what SQLite says of a file that is damaged, or no SQLite file at all. */
export function isBroken(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.CORRUPT || code === SQLITE.NOTADB;
}

/** True for what came from the file or the disk, rather than from a mistake in our own SQL. */
export function isOutside(error: unknown): boolean {
  const code = sqliteCode(error);
  if (code === undefined) return systemCode(error) !== undefined;
  return ![SQLITE.ERROR, SQLITE.CONSTRAINT, SQLITE.MISMATCH, SQLITE.MISUSE, SQLITE.RANGE].includes(code);
}

/**
 * Says what an error of SQLite or of the file system means for the records.
 * @param file the records file
 */
export function recordsProblem(error: unknown, file: string): Problem {
  // SQLite calls many things an I/O error: what the file system says tells them apart.
  const cause = codeOf(error) === undefined ? (whyNotWritable(file) ?? error) : error;
  const code = codeOf(cause) ?? 'records-unavailable';
  const reason = cause instanceof Error ? cause.message : String(cause);
  const folder = dirname(file);
  const details = { file, folder, reason };
  switch (code) {
    case 'records-locked':
      return {
        code,
        message: `The records ${file} are in use: Reel Quiz is already open with this folder. Close the other window, then try again.`,
        details,
      };
    case 'records-read-only':
      return {
        code,
        message: `The records ${file} can't be written (${reason}). Make the folder ${folder} and the files in it writable, or choose another with --user-data, then try again.`,
        details,
      };
    case 'records-disk-full':
      return {
        code,
        message: `The disk that holds ${file} is full. Nothing that was saved is lost. Free some space there, then try again.`,
        details,
      };
    case 'records-unavailable':
      return {
        code,
        message: `The records ${file} can't be used (${reason}). Check the disk, then try again or start Reel Quiz again.`,
        details,
      };
  }
}

function codeOf(error: unknown): Known | undefined {
  const sqlite = sqliteCode(error);
  return sqlite === undefined ? BY_SYSTEM_CODE[systemCode(error) ?? ''] : BY_SQLITE_CODE[sqlite];
}

/** What the file system throws when the records or a file next to them are written; undefined when they can be. */
function whyNotWritable(file: string): unknown {
  const probe = join(dirname(file), '.write-test');
  try {
    writeFileSync(probe, '?');
    rmSync(probe);
    // Not by opening it: closing it again would give up SQLite's lock on it, which is the process's.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
