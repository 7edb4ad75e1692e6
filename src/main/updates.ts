import { app, type BrowserWindow, dialog } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './words.ts';

/** How long after the start the check may come, in ms: never while the app is still opening. */
const CHECK_AFTER_MS = 30_000;

interface UpdatePorts {
  /** The window that dialogs stand before; null while none is open. */
  window: () => BrowserWindow | null;
  words: () => Words;
}

/** Whether this build has a place to look for newer versions: electron-builder writes it where there is one. */
export const canUpdate = (): boolean =>
  app.isPackaged && existsSync(join(process.resourcesPath, 'app-update.yml'));

/**
 * Looks for a newer version once, a while after the start, if the player wants that.
 * @param wanted whether the player has allowed it, asked at the moment of the check
 */
export function planUpdateCheck(wanted: () => Promise<boolean>, ports: UpdatePorts): void {
  if (!canUpdate()) return;
  const check = async () => {
    if (await wanted()) await offerUpdate(ports);
  };
  setTimeout(() => {
    check().catch((error: unknown) => {
      console.error('No update could be looked for:', error);
    });
  }, CHECK_AFTER_MS).unref();
}

/** Looks for a newer version because the player asked for it now, and says so too when there is none, or no way to know. */
export async function checkForUpdates(ports: UpdatePorts): Promise<void> {
  try {
    const { newest, newestDetail } = ports.words();
    if (!(await offerUpdate(ports))) await tell(ports, 'info', newest, newestDetail);
  } catch (error) {
    await tell(
      ports,
      'warning',
      ports.words().notUpdated,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/**
 * Offers what is newer. It is fetched only after asking, checked against the checksum that the release names, and put in
 * place when the app is quit; nothing is sent but the question.
 * @returns false when there is nothing newer
 * @throws when nobody answers, or what came is not what was promised
 */
async function offerUpdate({ window, words }: UpdatePorts): Promise<boolean> {
  // Loaded only now: it is larger than the rest of the main process.
  const { autoUpdater } = await import('electron-updater');
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = true;
  const found = await autoUpdater.checkForUpdates();
  if (!found?.isUpdateAvailable) return false;
  const parent = window();
  if (!parent) return true;
  const { update, updateDetail, fetch, notNow } = words();
  const { response } = await dialog.showMessageBox(parent, {
    type: 'info',
    message: update.replace('{version}', found.updateInfo.version),
    detail: updateDetail,
    buttons: [notNow, fetch],
    defaultId: 0,
    cancelId: 0,
  });
  if (response !== 1) return true;
  await autoUpdater.downloadUpdate();
  const { fetched, fetchedDetail } = words();
  await tell(
    { window, words },
    'info',
    fetched.replace('{version}', found.updateInfo.version),
    fetchedDetail,
  );
  return true;
}

async function tell(
  { window }: UpdatePorts,
  type: 'info' | 'warning',
  message: string,
  detail: string,
): Promise<void> {
  const parent = window();
  if (parent) await dialog.showMessageBox(parent, { type, message, detail });
}
