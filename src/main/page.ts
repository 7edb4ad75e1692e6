/** The app's own scheme: a page under it has an origin of its own, which `file:` can't give. */
export const SCHEME = 'app';
/** The one host that answers under the scheme. */
export const HOST = 'page';

/**
 * The address of the page to show: our built files, or in development the dev server's.
 * @param devServer the address that `electron-vite dev` passes, if any; a packaged app never listens to it
 */
export function pageAddress(isPackaged: boolean, devServer: string | undefined): string {
  return !isPackaged && devServer ? new URL('/', devServer).href : `${SCHEME}://${HOST}/index.html`;
}

/** Whether `url` is of the same origin as `page`. Not by `URL.origin`: that is "null" for our scheme. */
export function isSameOrigin(url: string, page: string): boolean {
  if (!URL.canParse(url)) return false;
  const [a, b] = [new URL(url), new URL(page)];
  return a.host !== '' && a.protocol === b.protocol && a.host === b.host;
}

/** The frame that sent a message, as far as it matters; Electron's `WebFrameMain` is one. */
export interface Sender {
  url: string;
  parent: unknown;
}

/** Whether a message comes from where it should: the main frame of our own page, and it is still there. */
export function isTrustedSender(frame: Sender | null, page: string): boolean {
  return frame !== null && frame.parent === null && isSameOrigin(frame.url, page);
}
