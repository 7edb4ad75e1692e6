import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { writeWhole } from '../../host/files/writeWhole.ts';
import { openHelper } from './helper.ts';
import { type FolderDraft, LONGEST_LINE, type World } from './io.ts';

/** The real files and the real terminal. */
export const realWorld: World = {
  read: (path) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)),
  readBytes: (path) => {
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw Object.assign(new Error(`${size} bytes`), { code: 'EFBIG' });
    return readFileSync(path);
  },
  yearOf: (path) => statSync(path).mtime.getFullYear(),
  exists: existsSync,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  list: (folder) => readdirSync(folder).sort(),
  lines,
  writeWhole,
  openFolder,
  openHelper,
  say: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  },
  now: () => performance.now(),
  breathe: () => setImmediate(),
};

/** No file is read whole beyond this. */
const MOST_BYTES = 1_000_000_000;

/** Drafts that a stopped run must not leave behind. */
const drafts = new Set<string>();

function openFolder(folder: string): FolderDraft {
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  const draft = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
  drafts.add(draft);
  const names: string[] = [];
  const discard = () => {
    rmSync(draft, { recursive: true, force: true });
    drafts.delete(draft);
  };
  return {
    write: (name, bytes) => {
      writeFileSync(join(draft, name), bytes);
      names.push(name);
    },
    commit: () => {
      mkdirSync(place, { recursive: true });
      for (const name of names) renameSync(join(draft, name), join(place, name));
      discard();
    },
    discard,
  };
}

/** Takes back every draft that is not finished. */
export function discardDrafts(): void {
  for (const draft of drafts) rmSync(draft, { recursive: true, force: true });
  drafts.clear();
}

async function* lines(path: string): AsyncGenerator<string[]> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const bytes: AsyncIterable<Buffer> = path.endsWith('.gz') ? unpack(file) : file;
  for await (const chunk of bytes) {
    const parts = decoder.write(chunk).split('\n');
    parts[0] = rest + (parts[0] ?? '');
    rest = (parts.pop() ?? '').slice(0, LONGEST_LINE + 1);
    yield parts;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}

const CHUNK = 1 << 18;

function unpack(file: Readable): Readable {
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
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
    EFBIG: 'it is far too big to be one: split it, or choose another file',
    ENOSPC: 'the disk is full: make room, then try again',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text: save it as UTF-8',
    Z_BUF_ERROR: 'the packed file ends too early: fetch it again',
    Z_DATA_ERROR: 'the packed file is damaged, or not packed with gzip: fetch it again',
  };
  return `${path}: ${reasons[code] ?? (error instanceof Error ? error.message : 'it cannot be used')}`;
}
