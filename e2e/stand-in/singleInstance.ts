import { type FSWatcher, readFileSync, renameSync, rmSync, unlinkSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const SecondInstance = z.object({ argv: z.array(z.string()), cwd: z.string() });
/** How a second process was started. */
export type SecondInstance = z.infer<typeof SecondInstance>;

/**
 * A lock in the data folder that one living process holds; whoever comes second leaves its command line for the
 * first. All at once, because Electron's `requestSingleInstanceLock` answers at once.
 */
export class SingleInstance {
  readonly #file: string;
  #held = false;
  #watcher: FSWatcher | undefined;

  constructor(folder: string) {
    this.#file = join(folder, 'stand-in.lock');
  }

  /** Takes the lock, or leaves `self` for its holder and answers false. */
  request(self: SecondInstance, onSecond: (second: SecondInstance) => void): boolean {
    if (!this.#take()) {
      const letter = `${this.#file}.${process.pid}`;
      // Under its name only when it is whole.
      writeFileSync(`${letter}.part`, JSON.stringify(self));
      renameSync(`${letter}.part`, `${letter}.letter`);
      return false;
    }
    this.#held = true;
    const [folder, ours] = [dirname(this.#file), basename(this.#file)];
    this.#watcher = watch(folder, (_event, name) => {
      if (!name?.startsWith(ours) || !name.endsWith('.letter')) return;
      const second = readAndRemove(join(folder, name));
      if (second) onSecond(second);
    });
    // Windows reports the end of the folder as an error.
    this.#watcher.on('error', () => undefined);
    this.#watcher.unref();
    return true;
  }

  release(): void {
    this.#watcher?.close();
    if (this.#held) rmSync(this.#file, { force: true });
    this.#held = false;
  }

  #take(): boolean {
    try {
      writeFileSync(this.#file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (isAlive(Number(readFileSync(this.#file, 'utf8')))) return false;
      // Its holder was killed.
      writeFileSync(this.#file, String(process.pid));
      return true;
    }
  }
}

function readAndRemove(file: string): SecondInstance | null {
  try {
    const text = readFileSync(file, 'utf8');
    unlinkSync(file);
    return SecondInstance.parse(JSON.parse(text));
  } catch {
    // Told of twice by the file system; read the first time.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
