import type { Problem } from '../../contract/result.ts';
import type { FactBook } from '../../facts/book.ts';
import { cachedByStamp, ownFiles, shippedFiles } from '../library/folders.ts';
import { readFactsFile } from './readFactsFile.ts';

const ENDINGS = ['.yaml', '.yml'];

/** The facts files that there are, by the film they are about. */
export interface FactsShelf {
  /** Reads the folders. A file is read again only when its time or size has changed. */
  read: () => {
    books: Map<string, FactBook>;
    /** Where the facts of each film lie, and whether they came with the app. */
    files: Map<string, { file: string; shipped: boolean }>;
    problems: Problem[];
  };
}

/**
 * Makes the shelf of a shipped folder and the player's own. What is wrong with one file is told and never keeps the
 * others out. Of two files about one film, the player's is used; of two of the player's, the first.
 * @param ownFolder made when it is not there
 */
export function createFactsShelf(shippedFolder: string, ownFolder: string): FactsShelf {
  const readCached = cachedByStamp(readFactsFile);
  // There from the start, for a player who looks for it; `read` tells why it can't be.
  ownFiles(ownFolder, ENDINGS);

  return {
    read() {
      const own = ownFiles(ownFolder, ENDINGS);
      const problems: Problem[] = own.unreadable ? [folderUnreadable(own.unreadable)] : [];
      const found = new Map<string, { file: string; shipped: boolean; book: FactBook }>();
      const shippedOnes = shippedFiles(shippedFolder, ENDINGS);
      for (const file of [...shippedOnes, ...own.files]) {
        const result = readCached(file);
        if (!result.ok) {
          problems.push(result.problem);
          continue;
        }
        const film = result.value.file.film.id;
        const first = found.get(film);
        const shipped = shippedOnes.includes(file);
        // The player's own take the place of what came with the app: they have been put together with that.
        if (first && (shipped || !first.shipped)) problems.push(duplicate(film, first.file, file));
        else found.set(film, { file, shipped, book: result.value });
      }
      return { books: new Map([...found].map(([film, { book }]) => [film, book])), files: found, problems };
    },
  };
}

function folderUnreadable({ folder, reason }: { folder: string; reason: string }): Problem {
  return {
    code: 'facts-folder-unreadable',
    message: `The folder for your own facts, ${folder}, can't be read (${reason}). Make it a folder that you may read.`,
    details: { folder, reason },
  };
}

function duplicate(film: string, used: string, unused: string): Problem {
  return {
    code: 'facts-duplicate',
    message: `Two facts files are about the film ${film}: ${used} is used and ${unused} is not. Put the facts of the second into the first, or give its film another id.`,
    details: { film, used, unused },
  };
}
