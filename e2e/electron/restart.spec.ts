import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/api.ts';
import { launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

const CHANGED: Settings = { ...DEFAULT_SETTINGS, language: 'zh', theme: 'light' };

test('an app that is killed starts again with what it was told last', async ({
  executablePath,
  dataFolder,
}) => {
  const first = await launchElectron({ executablePath, dataFolder });
  expect(await callBridge(first.page, 'settings.save', CHANGED)).toMatchObject({ ok: true });
  const exited = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await exited;

  const second = await launchElectron({ executablePath, dataFolder });
  expect(await callBridge(second.page, 'settings.load', {})).toEqual({ ok: true, value: CHANGED });
  await second.app.close();
});

test('an app that is killed leaves no process behind', async ({ executablePath, dataFolder }) => {
  test.skip(process.platform !== 'linux', 'Looks into /proc.');
  const { app } = await launchElectron({ executablePath, dataFolder });
  expect(await commandLinesWith(dataFolder)).not.toEqual([]);
  app.process().kill('SIGKILL');
  await expect.poll(() => commandLinesWith(dataFolder), { timeout: 20_000 }).toEqual([]);
});

/** The command lines, of whatever process runs here, that name the folder. */
async function commandLinesWith(folder: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(folder));
}
