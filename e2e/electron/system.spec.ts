import type { ElectronApplication } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/contract/api.ts';
import { launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

/** Has the dialog for saving answer with a file, or with nothing. */
async function answerSaving(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen });
  }, filePath);
}

test('the page is put into a PDF where the player wants it', async ({ shell: { app, page }, dataFolder }) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const file = join(dataFolder, 'sheet.pdf');
  await answerSaving(app, file);
  expect(await callBridge(page, 'shell.printToPdf', { suggestedName: 'sheet.pdf' })).toEqual({
    ok: true,
    value: { outcome: 'saved', file },
  });
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  await answerSaving(app, '');
  expect(await callBridge(page, 'shell.printToPdf', { suggestedName: 'sheet.pdf' })).toMatchObject({
    value: { outcome: 'cancelled' },
  });
  await answerSaving(app, join(dataFolder, 'none', 'sheet.pdf'));
  expect(await callBridge(page, 'shell.printToPdf', { suggestedName: 'sheet.pdf' })).toMatchObject({
    problem: { code: 'export-failed' },
  });
});

test('an export goes to the file that the player chose', async ({ shell: { app, page }, dataFolder }) => {
  const file = join(dataFolder, 'answers.json');
  await answerSaving(app, file);
  expect(await callBridge(page, 'records.exportFile', { format: 'json' })).toMatchObject({
    value: { outcome: 'saved', file },
  });
  expect(JSON.parse(await readFile(file, 'utf8'))).toBeInstanceOf(Object);
});

test('the screen stays on while it is asked to, and not for a page that is gone', async ({
  shell: { app, page },
}) => {
  await app.evaluate(({ powerSaveBlocker }) => {
    const running = new Set<number>();
    const [start, stop] = [
      powerSaveBlocker.start.bind(powerSaveBlocker),
      powerSaveBlocker.stop.bind(powerSaveBlocker),
    ];
    powerSaveBlocker.start = (type) => {
      const id = start(type);
      running.add(id);
      return id;
    };
    powerSaveBlocker.stop = (id) => {
      running.delete(id);
      return stop(id);
    };
    Object.assign(globalThis, { running });
  });
  const count = (): Promise<number> =>
    app.evaluate(() => (globalThis as unknown as { running: Set<number> }).running.size);
  const keep = (on: boolean): Promise<unknown> => callBridge(page, 'shell.keepAwake', { on });
  await keep(true);
  await keep(true);
  expect(await count()).toBe(1);
  await keep(false);
  expect(await count()).toBe(0);
  await keep(true);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await expect.poll(count).toBe(0);
});

test('a link to a source is opened outside after asking, and only one of the list', async ({
  shell: { app, page },
}) => {
  await app.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, answer: 0 });
    const state = globalThis as unknown as { answer: number };
    dialog.showMessageBox = ((...asked: { detail?: string }[]) => {
      seen.push(`asked ${asked.at(-1)?.detail?.split('\n').at(-1) ?? ''}`);
      return Promise.resolve({ response: state.answer, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (url) => {
      seen.push(`opened ${url}`);
      return Promise.resolve();
    };
  });
  const seen = (): Promise<unknown> => app.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
  const open = (url: string): Promise<unknown> => page.evaluate((address) => window.open(address), url);
  const film = 'https://en.wikipedia.org/wiki/Film';
  await open('https://example.com/');
  await open('file:///etc/passwd');
  await open(film);
  await expect.poll(seen).toEqual([`asked ${film}`]);
  await app.evaluate(() => Object.assign(globalThis, { answer: 1 }));
  await open(film);
  await expect.poll(seen).toEqual([`asked ${film}`, `asked ${film}`, `opened ${film}`]);
  expect(app.windows()).toHaveLength(1);
});

test('a page that hangs is left alone or started again, as the player says', async ({ shell: { app } }) => {
  const asked = (answer: number): Promise<number> =>
    app.evaluate(async ({ BrowserWindow, dialog }, response) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('There is no window.');
      let questions = 0;
      dialog.showMessageBox = () => {
        questions++;
        return Promise.resolve({ response, checkboxChecked: false });
      };
      const loaded =
        response === 1
          ? new Promise((resolve) =>
              window.webContents.once('did-finish-load', () => {
                resolve(null);
              }),
            )
          : null;
      // As often as Chromium may say it, the player is asked once.
      window.emit('unresponsive');
      window.emit('unresponsive');
      await loaded;
      return questions;
    }, answer);
  expect(await asked(0)).toBe(1);
  expect(await asked(1)).toBe(1);
});

test('crash reports are kept only once the player has said so, and are sent nowhere', async ({
  executablePath,
  dataFolder,
}) => {
  const first = await launchElectron({ executablePath, dataFolder });
  await callBridge(first.page, 'settings.save', { ...DEFAULT_SETTINGS, crashReports: true });
  await expect
    .poll(
      async () =>
        JSON.parse(await readFile(join(dataFolder, 'shell.json'), 'utf8').catch(() => '{}')) as unknown,
    )
    .toMatchObject({ crashReports: true });
  await first.app.close();
  const second = await launchElectron({ executablePath, dataFolder });
  expect(await second.app.evaluate(({ crashReporter }) => crashReporter.getUploadToServer())).toBe(false);
  await callBridge(second.page, 'settings.save', { ...DEFAULT_SETTINGS, crashReports: false });
  await expect
    .poll(async () => JSON.parse(await readFile(join(dataFolder, 'shell.json'), 'utf8')) as unknown)
    .toMatchObject({ crashReports: false });
  await second.app.close();
});
