import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

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
   * becomes a numbered version.
   * @param texts path -> content
   * @param isKept false where the version before is not worth keeping
   * @throws Error when the disk refuses; then nothing has changed but, at the worst, versions that were kept
   */
  write: (texts: ReadonlyMap<string, string>, isKept?: boolean) => void;
  /** Keeps a file as it is now as its newest version; nothing where there is none. */
  keep: (file: string) => void;
  /** The versions of a file, the newest first. */
  versions: (file: string) => KeptVersion[];
}

/**
 * Makes a writer of whole files.
 * @param folder where versions are kept, a folder for each file
 */
export function createWholeFiles(folder: string): WholeFiles {
  const shelfOf = (file: string) => join(folder, basename(dirname(file)), basename(file));

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

  const keep = (file: string): void => {
    if (!statSync(file, { throwIfNoEntry: false })) return;
    const version = (versions(file)[0]?.version ?? 0) + 1;
    const target = join(shelfOf(file), `${version}${extname(file)}`);
    mkdirSync(dirname(target), { recursive: true });
    writeOnDisk(`${target}.part`, readFileSync(file));
    renameSync(`${target}.part`, target);
  };

  return {
    versions,
    keep,
    write(texts, isKept = true) {
      const parts = [...texts.keys()].map((file) => ({ file, part: `${file}.part` }));
      try {
        for (const { file, part } of parts) {
          mkdirSync(dirname(file), { recursive: true });
          writeOnDisk(part, texts.get(file) ?? '');
        }
        if (isKept) for (const { file } of parts) keep(file);
      } catch (error) {
        for (const { part } of parts) rmSync(part, { force: true });
        throw error;
      }
      for (const { file, part } of parts) renameSync(part, file);
    },
  };
}

function writeOnDisk(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
