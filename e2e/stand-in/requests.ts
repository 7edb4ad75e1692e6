import { z } from 'zod';
import { windowOf } from './browserWindow.ts';
import type { CdpSession } from './cdp.ts';
import { handlerOf, toApp } from './protocol.ts';
import { decidePermissions } from './session.ts';

const Paused = z.object({
  requestId: z.string(),
  frameId: z.string(),
  resourceType: z.string(),
  redirectedRequestId: z.string().optional(),
  request: z.object({ url: z.string(), method: z.string(), headers: z.record(z.string(), z.string()) }),
});
type Paused = z.infer<typeof Paused>;

/**
 * Has Chromium ask here about every request. At the level of the browser, so that what a test routes in its page
 * comes first.
 */
export async function interceptRequests(browser: CdpSession): Promise<void> {
  browser.on('Fetch.requestPaused', Paused, (paused) => {
    answer(browser, paused).catch(async (error: unknown) => {
      console.error(`[stand-in] ${toApp(paused.request.url)}:`, error);
      const { requestId } = paused;
      await browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => undefined);
    });
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(browser: CdpSession, paused: Paused): Promise<void> {
  const { requestId, request } = paused;
  const window = windowOf(paused.frameId);
  if (window && paused.resourceType === 'Document') {
    if (!window.webContents.allows(request.url, paused.redirectedRequestId !== undefined)) {
      await browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    await decidePermissions(browser, window.webContents, new URL(request.url).origin);
  }
  const url = toApp(request.url);
  const handler = handlerOf(url);
  if (!handler) {
    await browser.send('Fetch.continueRequest', { requestId });
    return;
  }
  // The bodies of requests are left out: the app's scheme answers nothing but GET.
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  await browser.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
