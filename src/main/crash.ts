import { app, type BrowserWindow, dialog, type WebContents } from 'electron';
import { shouldReload } from './reload.ts';
import type { Words } from './words.ts';

/**
 * Brings a window back after its page's process has died: reloads it once, then shows a plain page.
 * Nothing is lost by either: what counts was on disk before it was on the screen.
 */
export function recoverFromCrashes(contents: WebContents, page: string, stoppedAddress: string): void {
  let lastReloadAt: number | null = null;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    console.error(`The page's process is gone: ${reason} (${exitCode}).`);
    if (reason === 'clean-exit' || contents.isDestroyed()) return;
    const now = performance.now();
    const reload = shouldReload(lastReloadAt, now);
    if (reload) lastReloadAt = now;
    contents.loadURL(reload ? page : stoppedAddress).catch((error: unknown) => {
      console.error('The page could not be brought back:', error);
    });
  });
}

/** Asks the player what to do with a page that has stopped answering; one that answers again is left alone. */
export function recoverFromHangs(window: BrowserWindow, page: string, words: () => Words): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking) return;
    const asked = (asking = new AbortController());
    const { stuck, stuckDetail, wait, startAgain } = words();
    dialog
      .showMessageBox(window, {
        type: 'warning',
        message: stuck,
        detail: stuckDetail,
        buttons: [wait, startAgain],
        defaultId: 0,
        cancelId: 0,
        signal: asked.signal,
      })
      .then(({ response }) => {
        asking = null;
        if (response !== 1 || asked.signal.aborted || window.isDestroyed()) return undefined;
        // A page that hangs can't be navigated; a dead one can.
        window.webContents.forcefullyCrashRenderer();
        return window.webContents.loadURL(page);
      })
      .catch((error: unknown) => {
        asking = null;
        console.error('The page could not be started again:', error);
      });
  });
  window.on('responsive', () => {
    asking?.abort();
  });
}

/** Tells the terminal of helpers that have died; Chromium starts them again by itself. */
export function tellOfLostHelpers(): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    console.error(`A helper process is gone: ${type}, ${reason}.`);
  });
}
