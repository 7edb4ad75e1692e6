import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { WholeFiles } from './wholeFiles.ts';

/** Where deleted files lie until somebody wants them back. */
export interface Bin {
  /** @throws Error when the disk refuses */
  put: (files: readonly string[]) => string;
  /** Puts back what one deletion took; what came into its place meanwhile is kept as a version. Undefined: nothing is there. */
  takeBack: (bin: string) => string[] | undefined;
}

/**
 * Makes the bin of a data folder.
 * @param dataFolder the files lie in folders right inside it
 */
export function createBin(dataFolder: string, files: WholeFiles): Bin {
  const folder = join(dataFolder, 'library-bin');
  return {
    put(taken) {
      const bin = randomUUID();
      for (const file of taken) {
        const target = join(folder, bin, basename(dirname(file)), basename(file));
        mkdirSync(dirname(target), { recursive: true });
        renameSync(file, target);
      }
      return bin;
    },
    takeBack(bin) {
      const from = join(folder, bin);
      if (!/^[0-9a-f-]{36}$/.test(bin) || !existsSync(from)) return undefined;
      const back: string[] = [];
      for (const place of readdirSync(from)) {
        for (const name of readdirSync(join(from, place))) {
          const target = join(dataFolder, place, name);
          if (existsSync(target)) files.keep(target);
          mkdirSync(dirname(target), { recursive: true });
          renameSync(join(from, place, name), target);
          back.push(target);
        }
      }
      return back;
    },
  };
}
