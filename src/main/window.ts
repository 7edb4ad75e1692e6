import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { recoverFromCrashes } from './crash.ts';

/** The auditorium's near-black, so that no white flash comes before the page. */
const BACKGROUND = '#0E0B0A';

/** Opens the window on the app's page; it shows itself with the first frame that is ready. */
export function openWindow(page: string, stoppedAddress: string): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    backgroundColor: BACKGROUND,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  recoverFromCrashes(window.webContents, page, stoppedAddress);
  window.loadURL(page).catch((error: unknown) => {
    console.error(`The page could not be loaded from ${page}:`, error);
  });
}

/** Brings the app to the front, for whoever starts it a second time. */
export function focusWindows(): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}
