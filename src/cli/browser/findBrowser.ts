import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { DISABLED_FEATURES } from './disabledFeatures.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Names the browser for the end-to-end tests, in the environment. */
export const BROWSER_VARIABLE = 'REEL_QUIZ_BROWSER';

/**
 * Looks for a browser of Chromium's family: the one that the environment names, else Playwright's own, else the
 * system's Chromium, Chrome or Edge.
 * @returns the path of its program, or undefined when there is none
 * @throws Error when the environment names one that is not there
 */
export function findBrowser(platform: NodeJS.Platform, env: Env): string | undefined {
  const named = env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${BROWSER_VARIABLE} names ${named}, which is not there. Correct it, or leave it out.`);
  }
  const own = chromium.executablePath();
  return existsSync(own)
    ? own
    : systemBrowsers(platform, env).find((path) => existsSync(path) && starts(path));
}

/** What a browser is started with that tests or measures: nothing of its own on the network, no first-run pages. */
export function browserArguments(): string[] {
  return [
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    DISABLED_FEATURES,
  ];
}

/** Where a system's browsers usually are, those that differ least from Playwright's first. */
export function systemBrowsers(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return [
      'Chromium/Application/chrome',
      'Google/Chrome/Application/chrome',
      'Microsoft/Edge/Application/msedge',
    ].flatMap((program) => folders.map((folder) => win32.join(folder, `${program}.exe`)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
      folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')),
    '/usr/bin',
    '/snap/bin',
  ];
  // Chromium without windows of its own comes first, as with Playwright: it takes a tenth less time.
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].flatMap((program) => folders.map((folder) => posix.join(folder, program)));
}

/** Ubuntu has a chromium-browser that only asks for a snap. Elsewhere asking for the version may open a window. */
function starts(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
