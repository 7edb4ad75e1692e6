import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/phone/index.html',
];
const SOURCES = [
  'src',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'phone.vite.config.ts',
];

/** What builds the app: a script of a package and its arguments, run one after the other in the project's folder. */
export const BUILD_STEPS: readonly (readonly [script: string, ...args: string[]])[] = [
  ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  ['vite/bin/vite.js', 'build', '--config', 'phone.vite.config.ts', '--logLevel', 'warn'],
];

/**
 * True when there is no build, or a source file is newer than it.
 * @param root the folder of the project
 */
export function isBuildStale(root: string): boolean {
  const built = BUILT.map((file) => modifiedAt(join(root, file)));
  const newestSource = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  return newestSource > Math.min(...built);
}

/**
 * Builds the app and the page for phones. Prints nothing.
 * @throws Error with what the build printed, when it fails
 */
export async function build(root: string): Promise<void> {
  for (const [script, ...args] of BUILD_STEPS) await run(root, join(root, 'node_modules', script), args);
}

async function run(root: string, script: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The app could not be built:\n${output.trim()}`);
}

/** When a file was last changed, in ms since 1970; 0 for one that is not there. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When a file, or the newest file in a folder, was last changed. */
function newest(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return modifiedAt(path);
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    // What is not part of the app does not make it stale.
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => modifiedAt(join(entry.parentPath, entry.name)));
  return Math.max(0, ...files);
}
