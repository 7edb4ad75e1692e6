import type { ElectronApplication, Page } from '@playwright/test';
import { callBridge, expect, test } from './shell.ts';

const AWAY = 'https://example.com/away';

/** Puts one link in the place of everything else on the page. */
async function showLink(page: Page, target: string): Promise<void> {
  await page.evaluate(
    ([href, name]) => {
      const link = Object.assign(document.createElement('a'), {
        href,
        target: name,
        textContent: 'The link',
      });
      document.body.replaceChildren(link);
    },
    [AWAY, target] as const,
  );
}

/** Notes where the page tries to go, for `attempts` to read. */
async function watchNavigation(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const attempts: [string, boolean][] = [];
    Object.assign(globalThis, { attempts });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event, url) => {
      attempts.push([url, event.defaultPrevented]);
    });
  });
}
const attempts = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(() => (globalThis as unknown as { attempts: unknown }).attempts);

async function expectOneWindowOfOurs(app: ElectronApplication, page: Page): Promise<void> {
  expect(await callBridge(page, 'app.info', {})).toMatchObject({ ok: true });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => app.windows().length).toBe(1);
}

test('a link out of the app leads nowhere', async ({ shell: { app, page } }) => {
  const before = page.url();
  await watchNavigation(app);
  await showLink(page, '');
  await page.getByText('The link').click();
  await expect.poll(() => attempts(app)).toEqual([[AWAY, true]]);
  expect(page.url()).toBe(before);
  await expectOneWindowOfOurs(app, page);
});

test('a script that sends the page elsewhere sends it nowhere', async ({ shell: { app, page } }) => {
  const before = page.url();
  await watchNavigation(app);
  await page.evaluate((url) => {
    location.href = url;
  }, AWAY);
  await expect.poll(() => attempts(app)).toEqual([[AWAY, true]]);
  expect(page.url()).toBe(before);
  await expectOneWindowOfOurs(app, page);
});

test('window.open opens nothing', async ({ shell: { app, page } }) => {
  expect(await page.evaluate((url) => window.open(url) === null, AWAY)).toBe(true);
  await expectOneWindowOfOurs(app, page);
});

test('no click opens a window', async ({ shell: { app, page } }) => {
  const before = page.url();
  await showLink(page, '_blank');
  await page.getByText('The link').click();
  await showLink(page, '');
  await page.getByText('The link').click({ modifiers: ['ControlOrMeta'] });
  await page.getByText('The link').click({ modifiers: ['Shift'] });
  await page.getByText('The link').click({ button: 'middle' });
  await expectOneWindowOfOurs(app, page);
  expect(page.url()).toBe(before);
});

test('permissions are denied', async ({ shell: { page } }) => {
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    geolocation: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('given');
        },
        (error) => {
          resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.message);
        },
      );
    }),
    camera: (await navigator.permissions.query({ name: 'camera' })).state,
  }));
  expect(answers).toEqual({ notifications: 'denied', geolocation: 'denied', camera: 'denied' });
});
