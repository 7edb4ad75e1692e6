import { protocol } from 'electron';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveStatic } from '../host/static/staticFile.ts';
import { SECURITY_HEADERS } from '../host/static/csp.ts';
import type { Sending } from '../host/static/sending.ts';
import { HOST, SCHEME } from './page.ts';
import { STOPPED_PATH, stoppedPage } from './stoppedPage.ts';

/** A file has reached the page so long after it was answered, in ms: Electron does not tell. */
const SENT_AFTER_MS = 30;

/** Makes `app:` a scheme like https: with origins, a secure context and fetch. Once, and before ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app://page/…` with the built page's files, and nothing outside their folder. */
export function serveScheme(root: string, page: string, sending: Sending): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST || request.method !== 'GET')
      return new Response('Refused', { status: 403, headers: SECURITY_HEADERS });
    if (pathname === STOPPED_PATH) {
      const headers = { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' };
      return new Response(stoppedPage(page), { headers });
    }
    const found = serveStatic(root, pathname);
    sending.add(
      pathname,
      found.then(() => sleep(SENT_AFTER_MS)),
    );
    const { status, headers, body } = await found;
    if (pathname.endsWith('.html')) sending.addPage(new TextDecoder().decode(body));
    return new Response(body, { status, headers });
  });
}
