import type { ElectronApplication } from '@playwright/test';
import { launchElectron } from '../targets/electron.ts';
import { expect, test } from './shell.ts';

const bounds = (app: ElectronApplication): Promise<Electron.Rectangle | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window opens where it was closed', async ({ executablePath, dataFolder }) => {
  const first = await launchElectron({ executablePath, dataFolder });
  const wanted = { x: 60, y: 80, width: 1000, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, wanted);
  const left = await bounds(first.app);
  await first.app.close();
  const second = await launchElectron({ executablePath, dataFolder });
  expect(await bounds(second.app)).toEqual(left);
  await second.app.close();
});

test('a window whose screen is gone opens on one that is there', async ({
  executablePath,
  dataFolder,
  target,
}) => {
  test.skip(target === 'electron', 'not run: no machine with two screens');
  const two = { STAND_IN_DISPLAYS: '1440x900,1920x1080' };
  const first = await launchElectron({ executablePath, dataFolder, env: two });
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 1600, y: 100, width: 1000, height: 700 });
  });
  await first.app.close();
  const again = await launchElectron({ executablePath, dataFolder, env: two });
  expect(await bounds(again.app)).toMatchObject({ x: 1600, y: 100 });
  await again.app.close();
  const alone = await launchElectron({ executablePath, dataFolder, env: { STAND_IN_DISPLAYS: '1440x900' } });
  const { x = -1, width = 0 } = (await bounds(alone.app)) ?? {};
  expect([x >= 0 && x + width <= 1440, width]).toEqual([true, 1000]);
  await alone.app.close();
});

test('a window that filled the screen does so again', async ({ executablePath, dataFolder, target }) => {
  test.skip(
    target === 'electron' && process.platform === 'linux',
    'not run: Xvfb has nobody to maximise a window',
  );
  const first = await launchElectron({ executablePath, dataFolder });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
  await first.app.close();
  const second = await launchElectron({ executablePath, dataFolder });
  await expect
    .poll(() => second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized()))
    .toBe(true);
  await second.app.close();
});
