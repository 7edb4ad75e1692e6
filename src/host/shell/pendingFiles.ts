import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PendingFile } from '../../contract/shell.ts';
import { failed, ok, type Result } from '../../contract/result.ts';

/** The ending of a film pack's name. */
export const PACK_ENDING = '.reelquiz';
/** The largest file that may be dropped, in bytes: a pack of texts is a thousandth of it. */
const LARGEST_DROP = 64 * 1024 * 1024;

/** Film packs that the player wants in, until they are imported or let go. */
export interface PendingFiles {
  /** Takes up a file of the player's, where it lies. Refuses what is not a film pack, or not there. */
  add: (path: string) => Result<{ id: string }>;
  /** Takes up a file that the page has only the bytes of, part by part. */
  drop: (part: {
    id: string | null;
    name: string;
    bytes: Uint8Array;
    last: boolean;
  }) => Result<{ id: string }>;
  list: () => PendingFile[];
  /** Where a pending file lies, for whoever imports it; undefined once it was let go. */
  pathOf: (id: string) => string | undefined;
  dismiss: (id: string) => void;
  /** Lets go of all of them. */
  close: () => void;
}

/**
 * Keeps the film packs that wait to be imported.
 * @param folder where dropped files go until then; emptied at the start, for a crash may have left some
 * @param told called when one is ready
 */
export function createPendingFiles(folder: string, told: (id: string) => void): PendingFiles {
  const files = new Map<string, { path: string; dropped: boolean }>();
  const dropping = new Map<string, { path: string; size: number }>();
  rmSync(folder, { recursive: true, force: true });

  return {
    add: (path) => {
      const problem = whyNot(path);
      if (problem !== null) return refused(path, problem);
      const known = [...files].find(([, file]) => file.path === path);
      const id = known?.[0] ?? randomUUID();
      files.set(id, { path, dropped: false });
      told(id);
      return ok({ id });
    },
    drop: ({ id, name, bytes, last }) => {
      if (!isPack(name)) return refused(name, 'file-not-pack');
      const begun = id === null ? undefined : dropping.get(id);
      if (id !== null && begun === undefined) return refused(name, 'file-cut-off');
      const key = id ?? randomUUID();
      const file = begun ?? { path: join(folder, key, basename(name.replaceAll('\\', '/'))), size: 0 };
      file.size += bytes.length;
      if (file.size > LARGEST_DROP) {
        dropping.delete(key);
        rmSync(join(folder, key), { recursive: true, force: true });
        return refused(name, 'file-too-large');
      }
      mkdirSync(join(folder, key), { recursive: true });
      appendFileSync(file.path, bytes);
      dropping.set(key, file);
      if (last) {
        dropping.delete(key);
        files.set(key, { path: file.path, dropped: true });
        told(key);
      }
      return ok({ id: key });
    },
    list: () =>
      [...files].flatMap(([id, { path }]) => {
        const stats = statSync(path, { throwIfNoEntry: false });
        return stats ? [{ id, name: basename(path), size: stats.size }] : [];
      }),
    pathOf: (id) => files.get(id)?.path,
    dismiss: (id) => {
      if (files.get(id)?.dropped) rmSync(join(folder, id), { recursive: true, force: true });
      files.delete(id);
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      files.clear();
    },
  };
}

/** True for the name of a film pack. */
export function isPack(name: string): boolean {
  return name.toLowerCase().endsWith(PACK_ENDING) && basename(name).length > PACK_ENDING.length;
}

/** Why a file is not taken, and the English words. */
const REFUSALS = {
  'file-not-pack': 'it is not a film pack',
  'file-cut-off': 'its beginning was not kept',
  'file-too-large': `it is larger than ${LARGEST_DROP / 2 ** 20} MB`,
  'file-no-file': 'it is not a file',
  'file-gone': 'it is not there',
  'file-unreadable': 'it can’t be read',
} as const;
type Refusal = keyof typeof REFUSALS;

function whyNot(path: string): Refusal | null {
  if (!isPack(path)) return 'file-not-pack';
  try {
    return statSync(path).isFile() ? null : 'file-no-file';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'file-gone'
      : 'file-unreadable';
  }
}

function refused(name: string, why: Refusal): Result<never> {
  const file = basename(name);
  return failed(why, `${file} was not taken, because ${REFUSALS[why]}.`, {
    file,
    most: String(LARGEST_DROP / 2 ** 20),
  });
}
