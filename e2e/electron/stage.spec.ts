import type { ElectronApplication } from '@playwright/test';
import { launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

/** How the windows stand: the player's first. */
const windows = (
  app: ElectronApplication,
): Promise<{ url: string; full: boolean; x: number; width: number }[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => ({
        url: window.webContents.getURL(),
        full: window.isFullScreen(),
        x: window.getBounds().x,
        width: window.getBounds().width,
        id: window.webContents.id,
      }))
      .sort((a, b) => a.id - b.id)
      .map(({ url, full, x, width }) => ({ url, full, x, width })),
  );

test('the stage is a second window on the same page, full screen, and goes again', async ({
  shell: { app, page },
}) => {
  expect(await callBridge(page, 'stage.open', { displayId: null })).toEqual({
    ok: true,
    value: { outcome: 'done' },
  });
  await expect.poll(async () => (await windows(app))[1]?.url).toMatch(/#\/stage$/);
  await expect.poll(async () => (await windows(app))[1]?.full).toBe(true);
  await callBridge(page, 'stage.open', { displayId: null });
  expect(await windows(app)).toHaveLength(2);
  await callBridge(page, 'stage.close', {});
  await expect.poll(() => windows(app)).toHaveLength(1);
});

test('the stage has the bridge and the guards of the player’s window', async ({ shell: { app, page } }) => {
  await callBridge(page, 'stage.open', { displayId: null });
  await expect.poll(() => app.windows().length).toBe(2);
  const stage = app.windows()[1];
  if (!stage) throw new Error('There is no stage.');
  await stage.waitForURL(/#\/stage$/);
  expect(await callBridge(stage, 'app.info', {})).toMatchObject({ ok: true });
  expect(await stage.evaluate(() => ['require', 'process'].filter((name) => name in window))).toEqual([]);
});

test('the stage goes with the player’s window, and the app ends', async ({ shell: { app, page } }) => {
  await callBridge(page, 'stage.open', { displayId: null });
  await expect.poll(() => windows(app)).toHaveLength(2);
  const closed = app.waitForEvent('close');
  await page.close();
  await closed;
});

test('a screen that is not there is refused with words', async ({ shell: { app, page } }) => {
  expect(await callBridge(page, 'stage.open', { displayId: 'none' })).toMatchObject({
    ok: false,
    problem: { code: 'no-display' },
  });
  expect(await windows(app)).toHaveLength(1);
});

test('of two screens the stage takes the other, or the one that is named', async ({
  executablePath,
  dataFolder,
  target,
}) => {
  test.skip(target === 'electron', 'not run: no machine with two screens');
  const { app, page } = await launchElectron({
    executablePath,
    dataFolder,
    env: { STAND_IN_DISPLAYS: '1440x900,1920x1080' },
  });
  expect(await callBridge(page, 'stage.displays', {})).toMatchObject({
    value: {
      displays: [
        { id: '1', primary: true, here: true, width: 1440 },
        { id: '2', primary: false, here: false, width: 1920 },
      ],
    },
  });
  await callBridge(page, 'stage.open', { displayId: null });
  await expect.poll(async () => (await windows(app))[1]).toMatchObject({ x: 1440, width: 1920 });
  await callBridge(page, 'stage.open', { displayId: '1' });
  await expect.poll(async () => (await windows(app))[1]).toMatchObject({ x: 0, width: 1440, full: true });
  await app.close();
});
