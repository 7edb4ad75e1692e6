import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a folder that end in one of the endings, in the order of their names; hidden ones are left out.
 * @throws Error when the folder can't be read
 */
export function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort()
    .map((name) => join(folder, name));
}

/** The same for a folder that comes with the app: without files when it is not there. */
export function shippedFiles(folder: string, endings: readonly string[]): string[] {
  try {
    return filesIn(folder, endings);
  } catch {
    return [];
  }
}

/**
 * The same for the player's own folder, which is made when it is not there.
 * @returns the files, or why the folder can't be read
 */
export function ownFiles(
  folder: string,
  endings: readonly string[],
): { files: string[]; unreadable?: { folder: string; reason: string } } {
  try {
    mkdirSync(folder, { recursive: true });
    return { files: filesIn(folder, endings) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { files: [], unreadable: { folder, reason } };
  }
}

/** Remembers what was read from a file for as long as its time and size stay the same. */
export function cachedByStamp<Value>(read: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, { stamp: string; value: Value }>();
  return (file) => {
    const stamp = stampOf(file);
    const before = known.get(file);
    if (before?.stamp === stamp) return before.value;
    const value = read(file);
    known.set(file, { stamp, value });
    return value;
  };
}

/** The time and the size of a file, to see whether it has changed. */
export function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
}
