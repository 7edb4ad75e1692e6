import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../host/files/writeWhole.ts';
import { WindowState } from './windowState.ts';

/** What the shell must know before the records are open, or must not fail for want of them. */
const Shell = z.object({
  window: WindowState.nullable().catch(null),
  /** The player's own setting, which counts from the next start on: reports are set up before anything else. */
  crashReports: z.boolean().catch(false),
});
export type Shell = z.infer<typeof Shell>;

const FILE = 'shell.json';

/** Reads the shell's file in the data folder; what is missing or makes no sense is as on a first start. */
export function readShellFile(dataFolder: string): Shell {
  try {
    return Shell.parse(JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')));
  } catch {
    return { window: null, crashReports: false };
  }
}

/** Writes a change of it, whole or not at all. Where that can't be, the window merely opens as it did before. */
export function changeShellFile(dataFolder: string, change: Partial<Shell>): void {
  const file = join(dataFolder, FILE);
  try {
    writeWhole(file, JSON.stringify({ ...readShellFile(dataFolder), ...change }));
  } catch (error) {
    console.error(`${file} could not be written:`, error);
  }
}
