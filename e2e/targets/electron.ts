import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the app: where package.json and `out/` are. */
export const APP_FOLDER = resolve(import.meta.dirname, '../..');
/** The executable in the place of Electron's; docs/stand-in.md says what it shows. */
export const STAND_IN = resolve(import.meta.dirname, '../stand-in/electron');

/**
 * The binary of the real Electron, if it has been installed. Looks for the file: merely requiring the package
 * `electron` would download it.
 */
export function findElectronBinary(): string | null {
  const folder = join(APP_FOLDER, 'node_modules', 'electron');
  const noted = join(folder, 'path.txt');
  const name = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : usualName();
  const file = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(file) ? file : null;
}

function usualName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
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
}): Promise<{ app: ElectronApplication; page: Page }> {
  const { executablePath, dataFolder } = options;
  const app = await _electron.launch({ executablePath, args: electronArguments(dataFolder) });
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
