import { type FileHandle, open } from 'node:fs/promises';

/** A file of lines that are on disk once their promise is kept; those that come while the disk is busy go together. */
export interface GroupJournal {
  append: (line: string) => Promise<void>;
  close: () => Promise<void>;
}

export async function openGroupJournal(file: string): Promise<GroupJournal> {
  const handle: FileHandle = await open(file, 'a');
  let waiting: { line: string; kept: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    // The messages of this turn of the event loop come along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await handle.appendFile(batch.map(({ line }) => `${line}\n`).join(''));
        await handle.datasync();
        for (const { kept } of batch) kept();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  }

  return {
    append: (line) =>
      new Promise((kept, failed) => {
        waiting.push({ line, kept, failed });
        writing ??= write();
      }),
    close: async () => {
      await writing;
      await handle.close();
    },
  };
}
