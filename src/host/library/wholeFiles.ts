import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { writeOnDisk, writeWhole } from '../files/writeWhole.ts';

/** A file as it was before. */
export interface KeptVersion {
  version: number;
  file: string;
  /** Ms since 1970. */
  savedAt: number;
}

/** Writes whole files, and keeps what was there before under numbers. */
export interface WholeFiles {
  /**
   * Writes all of the files or none: each beside its place first, and into its place once all are on disk. What was there
   * becomes a numbered version, of one number for all that are written together.
   * @param texts path -> content
   * @param isKept false where the version before is not worth keeping
   * @throws Error when the disk refuses; then nothing has changed but, at the worst, versions that were kept
   */
  write: (texts: ReadonlyMap<string, string>, isKept?: boolean) => void;
  /** Keeps a file as it is now as its newest version; nothing where there is none. */
  keep: (file: string) => void;
  /** The versions of a file, the newest first. */
  versions: (file: string) => KeptVersion[];
  /** Finishes what a process that was killed had begun to put into its place, or takes it back. */
  recover: () => void;
}

/** What is being written: once all of it is on disk, it is only to be moved. */
const Begun = z.object({
  ready: z.boolean(),
  parts: z.array(z.object({ file: z.string(), part: z.string() })),
});

/**
 * Makes a writer of whole files.
 * @param folder where versions are kept, a folder for each file
 */
export function createWholeFiles(folder: string): WholeFiles {
  const shelfOf = (file: string) => join(folder, basename(dirname(file)), basename(file));
  const journal = join(folder, 'writing.json');

  const versions = (file: string): KeptVersion[] => {
    let names: string[];
    try {
      names = readdirSync(shelfOf(file));
    } catch {
      return [];
    }
    return names
      .flatMap((name) => {
        const version = Number(/^(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
        const kept = join(shelfOf(file), name);
        const stats = statSync(kept, { throwIfNoEntry: false });
        return version > 0 && stats ? [{ version, file: kept, savedAt: stats.mtimeMs }] : [];
      })
      .toSorted((one, other) => other.version - one.version);
  };

  const keepAll = (wanted: readonly string[]): void => {
    const files = wanted.filter((file) => statSync(file, { throwIfNoEntry: false }));
    const version = 1 + Math.max(0, ...files.map((file) => versions(file)[0]?.version ?? 0));
    for (const file of files)
      writeWhole(join(shelfOf(file), `${version}${extname(file)}`), readFileSync(file));
  };
  const finish = (parts: z.infer<typeof Begun>['parts']): void => {
    for (const { file, part } of parts) {
      // What is not there any more was moved before.
      if (statSync(part, { throwIfNoEntry: false })) renameSync(part, file);
    }
    rmSync(journal, { force: true });
  };

  return {
    versions,
    keep: (file) => {
      keepAll([file]);
    },
    write(texts, isKept = true) {
      const parts = [...texts.keys()].map((file) => ({ file, part: `${file}.part` }));
      try {
        // One file is moved at once; of several, somebody must know which are still to be.
        if (parts.length > 1) writeWhole(journal, JSON.stringify({ ready: false, parts }));
        for (const { file, part } of parts) {
          mkdirSync(dirname(file), { recursive: true });
          writeOnDisk(part, texts.get(file) ?? '');
        }
        if (isKept) keepAll(parts.map(({ file }) => file));
        if (parts.length > 1) writeWhole(journal, JSON.stringify({ ready: true, parts }));
      } catch (error) {
        for (const { part } of parts) if (isFile(part)) rmSync(part);
        rmSync(journal, { force: true });
        throw error;
      }
      finish(parts);
    },
    recover() {
      let text: string;
      try {
        text = readFileSync(journal, 'utf8');
      } catch {
        return;
      }
      const { ready, parts } = Begun.parse(JSON.parse(text));
      if (!ready) for (const { part } of parts) rmSync(part, { force: true });
      finish(ready ? parts : []);
    },
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
