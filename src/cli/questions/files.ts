import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { World } from './io.ts';

/** The real files and the real terminal. */
export const realWorld: World = {
  read: (path) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)),
  exists: existsSync,
  writeWhole,
  say: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
};

/**
 * Writes a file beside its place and then moves it there, so that nobody ever reads half of it.
 * @param path where the text goes; its folder is made when it is missing
 * @throws Error when the disk refuses; the old file is then as it was
 */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Why a file cannot be read or written, in words, and what to do. */
export function fileTrouble(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file: mend the path',
    EISDIR: 'this is a folder: name a file in it',
    ENOTDIR: 'a part of the path is a file, not a folder: mend the path',
    EACCES: 'it may not be opened: ask for the right to, or choose another place',
    EPERM: 'it may not be opened: ask for the right to, or choose another place',
    ENOSPC: 'the disk is full: make room, then try again',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text: save it as UTF-8',
  };
  return `${path}: ${reasons[code] ?? (error instanceof Error ? error.message : 'it cannot be used')}`;
}
