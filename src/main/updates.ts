import { app, type BrowserWindow, dialog } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './words.ts';

/** How long after the start the check may come, in ms: never while the app is still opening. */
const CHECK_AFTER_MS = 30_000;

/**
 * Looks for a newer version once, if the player wants that and the build says where. What was found is fetched only
 * after asking, and put in place when the app is quit; nothing is sent but the question.
 * @param wanted whether the player has allowed it, asked at the moment of the check
 */
export function planUpdateCheck(
  wanted: () => Promise<boolean>,
  window: () => BrowserWindow | null,
  words: () => Words,
): void {
  // Written by electron-builder into builds that have a place to look; others have nobody to ask.
  if (!app.isPackaged || !existsSync(join(process.resourcesPath, 'app-update.yml'))) return;
  setTimeout(() => {
    check(wanted, window, words).catch((error: unknown) => {
      console.error('No update could be looked for:', error);
    });
  }, CHECK_AFTER_MS).unref();
}

async function check(
  wanted: () => Promise<boolean>,
  window: () => BrowserWindow | null,
  words: () => Words,
): Promise<void> {
  if (!(await wanted())) return;
  // Loaded only now: it is larger than the rest of the main process.
  const { autoUpdater } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = true;
  const found = await autoUpdater.checkForUpdates();
  const parent = window();
  if (!found?.isUpdateAvailable || !parent) return;
  const { update, updateDetail, fetch, notNow } = words();
  const { response } = await dialog.showMessageBox(parent, {
    type: 'info',
    message: update.replace('{version}', found.updateInfo.version),
    detail: updateDetail,
    buttons: [notNow, fetch],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) await autoUpdater.downloadUpdate();
}
