import type { YearBank } from './yearBanks.ts';

/** What the command needs of the world around it, so that tests can give it another one. */
export interface World {
  /**
   * Reads a UTF-8 text file.
   * @throws Error with a Node error code when there is none, or it cannot be read
   */
  read: (path: string) => string;
  /** Reads any file as it is. @throws Error as `read` does */
  readBytes: (path: string) => Uint8Array;
  /** The year in which a file was last changed. */
  yearOf: (path: string) => number;
  exists: (path: string) => boolean;
  isFolder: (path: string) => boolean;
  /** The names of what is in a folder, sorted. */
  list: (folder: string) => string[];
  /**
   * Reads a text file line by line, many at a time; one whose name ends in .gz is unpacked on the way. A line of more than
   * LONGEST_LINE characters is cut there.
   * @throws Error as `read` does, or when what is packed is damaged
   */
  lines: (path: string) => AsyncIterable<string[]>;
  /** Writes a file, a text in UTF-8, whole or not at all. */
  writeWhole: (path: string, content: string | Uint8Array) => void;
  /** Prepares files that go into a folder all together or not at all. */
  openFolder: (folder: string) => FolderDraft;
  /** Starts somebody who makes banks of the same file of films; undefined where nobody would be of help. */
  openHelper: (films: string, seed: number) => Helper | undefined;
  say: (line: string) => void;
  complain: (line: string) => void;
  /** Shows how far a long run has come, over the last such line; only on a terminal. */
  progress: (line: string) => void;
  /** Ms on a clock that only goes forward. */
  now: () => number;
  /** Lets a wish to stop be heard in the middle of long work. */
  breathe: () => Promise<void>;
}

/** Files on their way into a folder. */
export interface FolderDraft {
  write: (name: string, bytes: Uint8Array) => void;
  /** Puts all files into the folder; those of other names that were there stay. */
  commit: () => void;
  /** Takes back whatever has not been put into the folder. */
  discard: () => void;
}

/** Somebody who makes banks beside us, of the same films. */
export interface Helper {
  /** Takes the next year that neither has taken, by its place among the years. */
  next: () => number;
  /** The banks made since the last call. */
  made: () => YearBank[];
  /** Settles when no more will come. @throws Error when the work came to a bad end */
  done: Promise<void>;
  stop: () => Promise<void>;
}

/** No line of a text file is read beyond this. */
export const LONGEST_LINE = 200_000;

/** What a command ends with: 0 all well, 1 flaws found or parts left out, 2 it could not do its work. */
export type ExitCode = 0 | 1 | 2;
