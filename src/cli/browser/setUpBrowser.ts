import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_VARIABLE, findBrowser } from './findBrowser.ts';

/**
 * Finds a browser for the end-to-end tests, or installs one: Debian's as root on Debian, else Playwright's own.
 * On Debian as root it also sees to a font with Chinese characters.
 * @param root the folder of the project
 * @returns the path of the browser's program
 * @throws Error that says in one line what to install
 */
export function setUpBrowser(root: string): string {
  const { platform, env } = process;
  const before = findBrowser(platform, env);
  if (mayUseApt() && !hasChineseFont()) aptInstall('fontconfig', 'fonts-noto-cjk');
  if (before !== undefined) return before;
  console.log('There is no Chromium, Chrome or Edge: installing one …');
  if (mayUseApt() && !aptInstall('chromium-headless-shell')) aptInstall('chromium');
  const after = findBrowser(platform, env);
  if (after !== undefined) return after;
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium']);
  const last = findBrowser(platform, env);
  if (last !== undefined) return last;
  throw new Error(
    `The end-to-end tests need a browser: install Chromium, Chrome or Edge, or name its program in ${BROWSER_VARIABLE}.`,
  );
}

function mayUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Installs packages as well as it can. */
function aptInstall(...packages: string[]): boolean {
  console.log(`Installing ${packages.join(' and ')} …`);
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

function run(program: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
}
