import type { ElectronApplication } from '@playwright/test';
import { BRIDGE } from '../../src/contract/bridge.ts';
import { expect, test } from './shell.ts';

// Playwright gives up a page that has crashed, so these look at it by way of the main process.

/** Does something to the page and waits for the next one to be loaded; answers with its address and words. */
function afterNextLoad(
  app: ElectronApplication,
  what: 'crash' | 'click the link',
): Promise<{ url: string; words: unknown }> {
  return app.evaluate(async ({ BrowserWindow }, cause) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    const loaded = new Promise<void>((resolve) => {
      const listen = () => {
        contents.once('did-finish-load', () => {
          resolve();
        });
      };
      // The load before may not have ended yet; what counts is the one after the crash.
      if (cause === 'crash') contents.once('render-process-gone', listen);
      else listen();
    });
    if (cause === 'crash') contents.forcefullyCrashRenderer();
    else await contents.executeJavaScript('document.querySelector("a").click()');
    await loaded;
    const words: unknown = await contents.executeJavaScript('document.body.textContent');
    return { url: contents.getURL(), words };
  }, what);
}

test('a page that crashes is reloaded once, then says so and offers to start again', async ({
  shell: { app },
}) => {
  const before = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  const home = before?.replace(/[#?].*$/, '');

  expect((await afterNextLoad(app, 'crash')).url).toContain(home);
  const works = `window[${JSON.stringify(BRIDGE)}].call('app.info', {}).then((result) => result.ok)`;
  expect(
    await app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
      works,
    ),
  ).toBe(true);

  const stopped = await afterNextLoad(app, 'crash');
  expect(stopped.url).not.toContain(home);
  expect(stopped.words).toContain('Your scores are kept');

  expect((await afterNextLoad(app, 'click the link')).url).toContain(home);
});
