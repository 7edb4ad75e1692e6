/** What the command needs of the world around it, so that tests can give it another one. */
export interface World {
  /**
   * Reads a UTF-8 text file.
   * @throws Error with a Node error code when there is none, or it cannot be read
   */
  read: (path: string) => string;
  exists: (path: string) => boolean;
  /** Writes a text file whole or not at all. */
  writeWhole: (path: string, text: string) => void;
  say: (line: string) => void;
  complain: (line: string) => void;
}

/** What a command ends with: 0 all well, 1 flaws found, 2 it could not do its work. */
export type ExitCode = 0 | 1 | 2;
