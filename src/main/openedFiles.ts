import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPack } from '../host/shell/pendingFiles.ts';

/**
 * The film packs on a command line. A desktop may hand over paths or `file:` addresses, and Chromium sorts its own
 * switches in between.
 * @param folder where the program was started: what relative paths are from
 */
export function packsIn(argv: readonly string[], folder: string): string[] {
  return argv
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => (argument.startsWith('file:') ? pathOf(argument) : resolve(folder, argument)))
    .filter((path) => path !== null && isPack(path)) as string[];
}

function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    // Of another computer, or not an address at all.
    return null;
  }
}
