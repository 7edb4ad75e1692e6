import { closeSync, fdatasync, openSync, writeSync } from 'node:fs';

/** A file of lines that are on disk once their promise is kept; those that come in one turn of the loop go together. */
export interface GroupJournal {
  append: (line: string) => Promise<void>;
  close: () => Promise<void>;
}

/** How many times the disk is asked at once; lines that come meanwhile wait and go together. */
const AT_ONCE = 2;

interface Waiting {
  line: string;
  kept: () => void;
  failed: (error: unknown) => void;
}

export function openGroupJournal(file: string): GroupJournal {
  const handle = openSync(file, 'a');
  let waiting: Waiting[] = [];
  let running = 0;
  let isDue = false;
  let idle: (() => void) | null = null;

  function write(): void {
    isDue = false;
    const batch = waiting;
    if (batch.length === 0 || running >= AT_ONCE) return;
    waiting = [];
    running++;
    writeSync(handle, batch.map(({ line }) => `${line}\n`).join(''));
    fdatasync(handle, (error) => {
      running--;
      for (const { kept, failed } of batch)
        if (error) failed(error);
        else kept();
      if (waiting.length > 0) soon();
      else if (running === 0) idle?.();
    });
  }

  /** The messages of this turn of the event loop come along. */
  function soon(): void {
    if (isDue) return;
    isDue = true;
    setImmediate(write);
  }

  return {
    append: (line) =>
      new Promise((kept, failed) => {
        waiting.push({ line, kept, failed });
        soon();
      }),
    close: async () => {
      if (running > 0 || waiting.length > 0) await new Promise<void>((resolve) => (idle = resolve));
      closeSync(handle);
    },
  };
}
