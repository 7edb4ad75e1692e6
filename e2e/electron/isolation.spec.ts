import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { BRIDGE, IPC_CHANNEL } from '../../src/contract/bridge.ts';
import { APP_FOLDER } from '../targets/electron.ts';
import { expect, test } from './shell.ts';

test('the page has nothing of Node and nothing of Electron', async ({ shell: { page } }) => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('the page has the bridge, with one function, and can change neither', async ({ shell: { page } }) => {
  const seen = await page.evaluate((name) => {
    const world = window as unknown as Record<string, Record<string, unknown>>;
    const bridge = world[name] ?? {};
    const attempt = (change: () => void): string => {
      try {
        change();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    const changes = [
      // In strict mode, or these would fail without a word.
      attempt(() => {
        'use strict';
        bridge['call'] = () => 'mine';
      }),
      attempt(() => {
        'use strict';
        bridge['more'] = 1;
      }),
      attempt(() => {
        'use strict';
        world[name] = {};
      }),
    ];
    const keys = Object.entries(bridge).map(([key, value]) => [key, typeof value]);
    return { keys, changes, frozen: Object.isFrozen(bridge), same: world[name] === bridge };
  }, BRIDGE);
  expect(seen).toEqual({
    keys: [['call', 'function']],
    changes: ['TypeError', 'TypeError', 'TypeError'],
    frozen: true,
    same: true,
  });
});

test('windows are made with every lock on', async ({ shell: { app }, target }) => {
  test.skip(target === 'stand-in', 'Only Electron itself can tell what it made of the preferences.');
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => unknown;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
});

test('the built preload is small, CommonJS, and exposes one function that asks on one channel', async () => {
  const source = await readFile(join(APP_FOLDER, 'out/preload/index.cjs'), 'utf8');
  expect(source.length).toBeLessThan(4096);
  const exposed: [string, Record<string, (...args: unknown[]) => unknown>][] = [];
  const required: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (...entry: (typeof exposed)[number]) => exposed.push(entry) },
    ipcRenderer: { invoke: (...args: unknown[]) => args },
  };
  const require = (id: string): unknown => {
    required.push(id);
    return electron;
  };
  runInNewContext(source, { require, module: {}, exports: {} });
  expect(required).toEqual(['electron']);
  expect(exposed.map(([name, api]) => [name, Object.keys(api)])).toEqual([[BRIDGE, ['call']]]);
  expect(exposed[0]?.[1]['call']?.('app.info', { a: 1 }, 'more')).toEqual([
    IPC_CHANNEL,
    'app.info',
    { a: 1 },
  ]);
});
