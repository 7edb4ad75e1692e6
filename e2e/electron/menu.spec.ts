import type { ElectronApplication } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../src/contract/api.ts';
import { callBridge, expect, test } from './shell.ts';

/** The labels of the menu's heads, as the system shows them. */
const heads = (app: ElectronApplication): Promise<string[] | undefined> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

/** Presses an entry of the menu. */
async function press(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`There is no entry ${wanted}.`);
    // Electron's types call it a Function and no more.
    (item as unknown as { click: () => void }).click();
  }, id);
}

test('the menu leads to every place, and the page follows', async ({ shell: { app, page } }) => {
  for (const place of [
    ...['/settings', '/statistics', '/about', '/history', '/shot', '/evening', '/library', '/setup', '/'],
  ]) {
    await press(app, `go:${place}`);
    await expect.poll(() => page.evaluate(() => location.hash.slice(1) || '/')).toBe(place);
  }
});

test('the menu speaks the language of the app as soon as it is set', async ({ shell: { app, page } }) => {
  await expect.poll(() => heads(app)).toContain('File');
  await callBridge(page, 'settings.save', { ...DEFAULT_SETTINGS, language: 'zh' });
  await expect.poll(() => heads(app)).toContain('文件');
  await callBridge(page, 'settings.save', { ...DEFAULT_SETTINGS, language: 'en' });
  await expect.poll(() => heads(app)).toContain('File');
});

test('sound goes off and on again by the menu', async ({ shell: { app, page } }) => {
  const mute = async (): Promise<unknown> => callBridge(page, 'settings.load', {});
  // The page hears of the menu once it has asked for the first time.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await press(app, 'mute');
  await expect.poll(mute).toMatchObject({ value: { mute: true } });
  await press(app, 'mute');
  await expect.poll(mute).toMatchObject({ value: { mute: false } });
});

test('the credits name what the app runs on and whose work is in it', async ({
  shell: { app, page },
  target,
}) => {
  await press(app, 'go:/about');
  await expect(page.getByRole('heading', { level: 1, name: 'About Reel Quiz' })).toBeVisible();
  await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  await expect(
    page.getByText(target === 'electron' ? /Runs on Electron \d+/ : /Runs on .*Node \d+/),
  ).toBeVisible();
  const credit = page.getByRole('listitem').filter({ hasText: /^react \d/ });
  await credit.getByText('react', { exact: true }).click();
  await expect(credit.getByText('Permission is hereby granted')).toBeVisible();
});
