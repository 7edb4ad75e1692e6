import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronArguments, launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

async function pack(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, 'PK');
  return file;
}
const named = (...names: string[]) => ({
  ok: true,
  value: { files: names.map((name) => ({ name, size: 2 })) },
});

/** Goes to where an evening is planned: there, film packs wait, and nothing is read of them. */
async function whereTheyWait(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/evening'));
  await expect(page).toHaveTitle(/^Game night/);
}

test('a film pack on the command line leads to the screen that reads it', async ({
  executablePath,
  dataFolder,
}) => {
  const file = await pack(dataFolder, 'one film.reelquiz');
  const { app, page } = await launchElectron({ executablePath, dataFolder, more: [file] });
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/import');
  await expect(page.getByText('one film.reelquiz').first()).toBeVisible();
  await app.close();
});

test('a second start hands its film pack to the first, as path or address', async ({
  shell: { app, page },
  executablePath,
  dataFolder,
}) => {
  await whereTheyWait(page);
  const [one, two] = [await pack(dataFolder, 'one.reelquiz'), await pack(dataFolder, 'two.reelquiz')];
  for (const argument of [one, pathToFileURL(two).href]) {
    const second = spawn(executablePath, [...electronArguments(dataFolder), argument], { stdio: 'ignore' });
    expect(await once(second, 'exit')).toEqual([0, null]);
  }
  await expect
    .poll(() => callBridge(page, 'files.pending', {}))
    .toMatchObject(named('one.reelquiz', 'two.reelquiz'));
  expect(app.windows()).toHaveLength(1);
});

test('a file that macOS opens the app with is taken, and its event is ours', async ({
  shell: { app, page },
  dataFolder,
}) => {
  await whereTheyWait(page);
  const file = await pack(dataFolder, 'from the finder.reelquiz');
  const prevented = await app.evaluate(({ app: electron }, path) => {
    let said = false;
    electron.emit('open-file', { preventDefault: () => (said = true) }, path);
    return said;
  }, file);
  expect(prevented).toBe(true);
  expect(await callBridge(page, 'files.pending', {})).toMatchObject(named('from the finder.reelquiz'));
});

test('what is no film pack, or is gone, is told and not taken', async ({
  shell: { app, page },
  dataFolder,
}) => {
  const other = await pack(dataFolder, 'letter.txt');
  const told = await app.evaluate(
    ({ app: electron, dialog }, paths) => {
      const details: unknown[] = [];
      dialog.showMessageBox = ((...asked: { detail?: string }[]) => {
        details.push(asked.at(-1)?.detail);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
      for (const path of paths) electron.emit('open-file', { preventDefault: () => undefined }, path);
      return details;
    },
    [other, join(dataFolder, 'gone.reelquiz')],
  );
  expect(told).toEqual([
    'letter.txt was not taken, because it is not a film pack.',
    'gone.reelquiz was not taken, because it is not there.',
  ]);
  expect(await callBridge(page, 'files.pending', {})).toMatchObject(named());
});

test('a film pack that is dropped on the page is taken, and another file is not shown', async ({
  shell: { page },
}) => {
  await whereTheyWait(page);
  const before = page.url();
  for (const name of ['dropped.reelquiz', 'picture.png'])
    await page.evaluate((file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['PK'], file));
      const event = { bubbles: true, cancelable: true, dataTransfer };
      document.body.dispatchEvent(new DragEvent('dragover', event));
      document.body.dispatchEvent(new DragEvent('drop', event));
    }, name);
  await expect.poll(() => callBridge(page, 'files.pending', {})).toMatchObject(named('dropped.reelquiz'));
  expect(page.url()).toBe(before);
});

test('the menu opens film packs that the player chooses', async ({ shell: { app, page }, dataFolder }) => {
  await whereTheyWait(page);
  const file = await pack(dataFolder, 'chosen.reelquiz');
  await expect.poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu() !== null)).toBe(true);
  await app.evaluate(({ dialog, Menu }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    Menu.getApplicationMenu()?.getMenuItemById('open-pack')?.click();
  }, file);
  await expect.poll(() => callBridge(page, 'files.pending', {})).toMatchObject(named('chosen.reelquiz'));
});
