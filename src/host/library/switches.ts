import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BankLibrary } from './library.ts';
import type { WholeFiles } from './wholeFiles.ts';

const Kept = z.object({ off: z.array(z.string()) });

/** Which banks are in play. */
export interface Switches {
  isOn: (bank: string) => boolean;
  /** @throws Error when the disk refuses */
  set: (bank: string, on: boolean) => void;
}

/**
 * Keeps which banks are out of play, in a file of its own: banks outlive the records, and can be deleted apart from them.
 * A file that can't be read counts as one that turns nothing off.
 */
export function createSwitches(file: string, files: Pick<WholeFiles, 'write'>): Switches {
  const off = new Set(readOff(file));
  return {
    isOn: (bank) => !off.has(bank),
    set(bank, on) {
      const next = new Set(off);
      if (on) next.delete(bank);
      else next.add(bank);
      files.write(new Map([[file, `${JSON.stringify({ off: [...next].sort() })}\n`]]), false);
      if (on) off.delete(bank);
      else off.add(bank);
    },
  };
}

function readOff(file: string): string[] {
  try {
    const kept = Kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.success ? kept.data.off : [];
  } catch {
    return [];
  }
}

/** The library without the banks that are out of play. */
export function inPlay(library: BankLibrary, { isOn }: Switches): Pick<BankLibrary, 'read'> {
  return { read: () => library.read().only(({ id }) => isOn(id)) };
}
