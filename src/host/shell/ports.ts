import type { About } from '../../contract/about.ts';
import type { Display } from '../../contract/shell.ts';
import type { News } from './news.ts';

/** What a shell with windows of its own can do for the page. A shell without them leaves it to the page. */
export interface ShellPorts {
  /** Carries menu commands and opened files to the page. */
  news: News;
  displays: () => Display[];
  /** Opens the stage, or moves it; false when there is no such display. `null` chooses one. */
  openStage: (displayId: string | null) => boolean;
  closeStage: () => void;
  keepAwake: (on: boolean) => void;
  /** Prints the page by the system's dialog; false when the player would rather not. */
  print: () => Promise<boolean>;
  /** The page as PDF. */
  printToPdf: () => Promise<Uint8Array>;
}

/** What the about screen says of the shell. */
export interface Runtime {
  parts: About['runtime'];
  /** Chromium's own licences, as a file that comes with the runtime; null where it does not. */
  licences: string | null;
}
