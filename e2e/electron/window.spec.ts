import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { electronArguments } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

test('the window opens on the page of the quiz', async ({ shell: { app, page } }) => {
  await expect(page).toHaveTitle(/Reel Quiz/);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible())))
    .toEqual([true]);
});

test('the page has an origin of its own, in a secure context', async ({ shell: { page } }) => {
  expect(await page.evaluate(() => [isSecureContext, origin !== 'null', origin.startsWith('file:')])).toEqual(
    [true, true, false],
  );
});

test('a second start focuses the first window and ends well', async ({
  shell: { app, page },
  executablePath,
  dataFolder,
}) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    const focus = window.focus.bind(window);
    window.focus = () => {
      Object.assign(globalThis, { focused: true });
      focus();
    };
  });
  const second = spawn(executablePath, electronArguments(dataFolder), { stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect.poll(() => app.evaluate(() => 'focused' in globalThis)).toBe(true);
  expect(app.windows()).toHaveLength(1);
  expect(await callBridge(page, 'app.info', {})).toMatchObject({ ok: true });
});

test('closing the window ends the app with code 0', async ({ shell: { app, page } }) => {
  const [process, closed] = [app.process(), app.waitForEvent('close')];
  await page.close();
  await closed;
  expect(process.exitCode).toBe(0);
});
