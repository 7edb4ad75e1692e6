import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** How long the download of Electron may take, in ms. */
const INSTALL_WITHIN_MS = 5 * 60_000;
/** An Electron that fails this soon never showed the app, in ms. */
const FAILS_WITHIN_MS = 10_000;

/**
 * Looks for Electron's program. Loading the `electron` package itself would download it.
 * @param root the folder of the project
 * @returns its path, or undefined when it is not there
 */
export function findElectron(root: string, env: Env): string | undefined {
  const home = join(root, 'node_modules', 'electron');
  const named = join(home, 'path.txt');
  const program = existsSync(named) ? readFileSync(named, 'utf8').trim() : usualProgram();
  const path = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(home, 'dist'), program);
  return existsSync(path) ? path : undefined;
}

function usualProgram(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Why Electron could not show a window here, whether it is installed or not; undefined when it could.
 * @param isRoot whether this process runs as root
 */
export function whyNoWindow(platform: NodeJS.Platform, env: Env, isRoot: boolean): string | undefined {
  if (!hasScreen(platform, env)) return 'there is no screen here';
  if (platform === 'linux' && isRoot) return 'Electron does not run as root';
  return undefined;
}

/** True where a window can be shown. */
export function hasScreen(platform: NodeJS.Platform, env: Env): boolean {
  return platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(Boolean);
}

/**
 * Downloads Electron's program with the package's own installer.
 * @returns undefined when it is there now, or why it is not
 */
export async function installElectron(root: string): Promise<string | undefined> {
  const script = join(root, 'node_modules', 'electron', 'install.js');
  const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: INSTALL_WITHIN_MS });
  const code = await exitCode(child);
  return code === 0 ? undefined : 'Electron could not be downloaded';
}

/**
 * Shows the app in Electron, until it is closed.
 * @param program Electron's program, or Node with a script that starts it
 * @returns undefined when it ran, or why it did not come up
 */
export async function runElectron(
  program: string,
  args: string[],
  root: string,
): Promise<string | undefined> {
  const startedAt = performance.now();
  // Set in the terminals of some editors, it would make Electron a plain Node.
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
  const stopped = new AbortController();
  const stop = (): void => {
    stopped.abort();
    child.kill();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const code = await exitCode(child);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code === 0 || stopped.signal.aborted || performance.now() - startedAt > FAILS_WITHIN_MS)
    return undefined;
  return 'Electron did not come up';
}

/** Waits for the end of a process: its exit code, or undefined when it was killed or could not be started. */
async function exitCode(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(undefined);
    });
    child.once('close', (code) => {
      resolve(code ?? undefined);
    });
  });
}
