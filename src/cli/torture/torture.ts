import type { Random } from './random.ts';

/** What a torture is given. */
export interface Rack {
  /** A folder of its own, empty. */
  folder: string;
  /** How often, as the command line says; null for as often as it is usual. */
  count: number | null;
  /** The kinds of file whose readers are meant, where it is about readers. */
  readers: readonly string[];
  random: Random;
  /** Told how far it is. */
  progress: (words: string) => void;
}

/** What came of a torture. */
export interface Verdict {
  /** What was done and seen, for people. */
  lines: string[];
  /** Each thing that must not happen; none is what is wanted. */
  faults: string[];
}

/** One way to make the app's life hard, and to look whether anything was lost. */
export interface Torture {
  /** What its option does, for the help. */
  hint: string;
  /** Whether its option takes a number: how often. */
  counted: boolean;
  run: (rack: Rack) => Promise<Verdict>;
}
