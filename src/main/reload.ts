/** A page that stops again this soon after it was reloaded would only do so again. */
const TOO_SOON_MS = 60_000;

/** Whether to reload a page that has crashed, or to give up and say so. */
export function shouldReload(lastReloadAt: number | null, now: number): boolean {
  return lastReloadAt === null || now - lastReloadAt >= TOO_SOON_MS;
}
