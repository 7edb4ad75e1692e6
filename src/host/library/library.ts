import type { Problem } from '../../contract/result.ts';
import type { Bank } from '../../quiz/bank.ts';
import { cachedByStamp, ownFiles, shippedFiles } from './folders.ts';
import { readBankFile } from './readBankFile.ts';

/** A bank with where it came from. */
export interface FoundBank {
  file: string;
  shipped: boolean;
  bank: Bank;
}

export interface FoundBanks {
  banks: FoundBank[];
  problems: Problem[];
}

/** The banks that there are. */
export interface BankLibrary {
  /** Reads the folders. A file is read again only when its time or size has changed. */
  read: () => FoundBanks;
}

const ENDINGS = ['.json'];

/**
 * Makes the library of a shipped folder and the player's own. Each `.json` file is a bank of its own: what is wrong
 * with one is told and never keeps the others out.
 * @param ownFolder made when it is not there
 */
export function createLibrary(shippedFolder: string, ownFolder: string): BankLibrary {
  const readCached = cachedByStamp(readBankFile);
  // There from the start, for a player who looks for it; `read` tells why it can't be.
  ownFiles(ownFolder, ENDINGS);

  return {
    read() {
      const shipped = shippedFiles(shippedFolder, ENDINGS);
      const own = ownFiles(ownFolder, ENDINGS);
      const problems = [
        ...(shipped.length === 0 ? [missing(shippedFolder, ownFolder)] : []),
        ...(own.unreadable ? [unreadable(own.unreadable)] : []),
      ];
      const banks = new Map<string, FoundBank>();
      const files = [
        ...shipped.map((file) => ({ file, shipped: true })),
        ...own.files.map((file) => ({ file, shipped: false })),
      ];
      for (const { file, shipped } of files) {
        const result = readCached(file);
        if (!result.ok) {
          problems.push(result.problem);
          continue;
        }
        const first = banks.get(result.value.id);
        if (first) problems.push(duplicate(result.value.id, first.file, file));
        else banks.set(result.value.id, { file, shipped, bank: result.value });
      }
      return { banks: [...banks.values()], problems };
    },
  };
}

function unreadable({ folder, reason }: { folder: string; reason: string }): Problem {
  return {
    code: 'folder-unreadable',
    message: `The folder for your own banks, ${folder}, can't be read (${reason}). Make it a folder that you may read.`,
    details: { folder, reason },
  };
}

function missing(folder: string, ownFolder: string): Problem {
  return {
    code: 'bank-missing',
    message: `There is no question bank in ${folder}, where those that come with Reel Quiz belong. Install the app again, or put a bank into ${ownFolder}.`,
    details: { folder, ownFolder },
  };
}

function duplicate(id: string, used: string, unused: string): Problem {
  return {
    code: 'bank-duplicate',
    message: `Two banks have the id ${id}: ${used} is used and ${unused} is not. Give the second another id.`,
    details: { id, used, unused },
  };
}
