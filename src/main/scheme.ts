import { protocol } from 'electron';
import { serveStatic } from '../host/static/staticFile.ts';
import { SECURITY_HEADERS } from '../host/static/csp.ts';
import { HOST, SCHEME } from './page.ts';
import { STOPPED_PATH, stoppedPage } from './stoppedPage.ts';

/** A script has reached the page so long after it was answered, in ms. */
const SCRIPT_SENT_MS = 20;

/** Makes `app:` a scheme like https: with origins, a secure context and fetch. Once, and before ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers `app://page/…` with the built page's files, and nothing outside their folder.
 * @param served called once, when the page has its script and is busy with that
 */
export function serveScheme(root: string, page: string, served: () => void): void {
  let isServed = false;
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST || request.method !== 'GET')
      return new Response('Refused', { status: 403, headers: SECURITY_HEADERS });
    if (pathname === STOPPED_PATH) {
      const headers = { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' };
      return new Response(stoppedPage(page), { headers });
    }
    const { status, headers, body } = await serveStatic(root, pathname);
    if (!isServed && pathname.endsWith('.js')) {
      isServed = true;
      setTimeout(served, SCRIPT_SENT_MS);
    }
    return new Response(body, { status, headers });
  });
}
