import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { BROWSER_VARIABLE, findBrowser } from '../../src/cli/browser/findBrowser.ts';
import { findElectron } from '../../src/cli/start/electron.ts';

/** The folder of the app: where package.json and `out/` are. */
export const APP_FOLDER = resolve(import.meta.dirname, '../..');
/** The executable in the place of Electron's; docs/stand-in.md says what it shows. */
export const STAND_IN = resolve(import.meta.dirname, '../stand-in/electron');

/** The binary of the real Electron, if it has been installed. Never downloads it. */
export function findElectronBinary(): string | null {
  return findElectron(APP_FOLDER, process.env) ?? null;
}

/** Why the specs of a target can't be run here, in words for the report; null when they can. */
export function whyNotRun(target: 'stand-in' | 'electron'): string | null {
  if (target === 'electron') return findElectronBinary() === null ? 'not run: no Electron binary' : null;
  return process.platform === 'win32' ? 'not run: the stand-in needs /bin/sh' : null;
}

/** The arguments that start the built app on a data folder, for whoever starts it without Playwright. */
export function electronArguments(dataFolder: string): string[] {
  // Playwright adds the same on Linux: what runs tests seldom allows Chromium's sandbox.
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  return [...sandbox, APP_FOLDER, `--user-data-dir=${dataFolder}`];
}

/**
 * Starts the built app under Electron or its stand-in, and waits for its page.
 * @returns the app, which the caller closes, and the page of its window
 */
export async function launchElectron(options: {
  executablePath: string;
  dataFolder: string;
  /** What stands on the command line after the app: files to open, switches of ours. */
  more?: string[];
  env?: Record<string, string>;
}): Promise<{ app: ElectronApplication; page: Page }> {
  const { executablePath, dataFolder, more = [], env = {} } = options;
  if (executablePath === STAND_IN) nameBrowser();
  const app = await _electron.launch({
    executablePath,
    args: [...electronArguments(dataFolder), ...more],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    // A window is there a moment before it is sent to its page.
    await page.waitForURL((url) => url.href !== 'about:blank');
    return { app, page };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Tells the stand-in to use the browser that the other tests use. */
function nameBrowser(): void {
  if (process.env[BROWSER_VARIABLE]) return;
  const browser = findBrowser(process.platform, process.env);
  if (browser !== undefined) process.env[BROWSER_VARIABLE] = browser;
}
