import type { WebContents } from 'electron';

/** A page that stops again this soon after it was reloaded would only do so again. */
const TOO_SOON_MS = 60_000;

/** Whether to reload a page that has crashed, or to give up and say so. */
export function shouldReload(lastReloadAt: number | null, now: number): boolean {
  return lastReloadAt === null || now - lastReloadAt >= TOO_SOON_MS;
}

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
