import { join } from 'node:path';
import type { System } from './args.ts';

/** The program in a folder that was packed: what is started, and what has the fuses. */
export function programOf(system: System, folder: string): string {
  if (system === 'linux') return join(folder, 'reel-quiz');
  return join(folder, system === 'windows' ? 'Reel Quiz.exe' : 'Reel Quiz.app');
}

/** The folder of a packed app's own files: the archive, the banks, the licences. */
export function resourcesOf(system: System, folder: string): string {
  return system === 'mac'
    ? join(folder, 'Reel Quiz.app', 'Contents', 'Resources')
    : join(folder, 'resources');
}

/** The folder under `dist/` that electron-builder packs from. */
export function folderOf(system: System, processor: string): string {
  const suffix = processor === 'x64' ? '' : `-${processor}`;
  if (system === 'mac') return `mac${suffix}`;
  return `${system === 'windows' ? 'win' : 'linux'}${suffix}-unpacked`;
}
