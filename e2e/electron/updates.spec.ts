import type { ElectronApplication } from '@playwright/test';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { APP_FOLDER, launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test as base } from './shell.ts';

const OLD = 'the version that runs';
// Once in place it is started, to tell the system of itself.
const NEW = '#!/bin/sh\n# the version that is newer\n';
const NEW_NAME = 'Reel-Quiz-99.0.0.AppImage';

interface Release {
  version: string;
  /** The file that the release has, and the one whose checksum it names. */
  file: string;
  promised: string;
}

interface Updates {
  /** What the place for updates has; undefined for a place where nothing is. */
  release: Release | undefined;
  /** What was asked of it, in order. */
  asked: string[];
  /** The file that an AppImage runs from. */
  appImage: string;
  /** Starts the app as a package with that place to look. */
  launch: () => ReturnType<typeof launchElectron>;
}

/** A place for updates on this machine, and a package that looks there. Real packages are tried by hand: no release is here. */
const test = base.extend<{ updates: Updates }>({
  updates: async ({ dataFolder, executablePath, target }, use) => {
    test.skip(target === 'electron', 'not run: only a package of Electron says that it is one');
    const updates: Omit<Updates, 'launch'> = { release: undefined, asked: [], appImage: '' };
    const server = createServer(({ url = '' }, response) => {
      const [path = ''] = url.split('?');
      updates.asked.push(path);
      const { release } = updates;
      if (release && path === '/latest-linux.yml') response.end(latest(release));
      else if (release && path === `/${NEW_NAME}`) response.end(release.file);
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port was given.');

    const resources = join(dataFolder, 'resources');
    mkdirSync(resources);
    symlinkSync(join(APP_FOLDER, 'questions'), join(resources, 'questions'));
    symlinkSync(join(APP_FOLDER, 'out', 'licences'), join(resources, 'licences'));
    writeFileSync(
      join(resources, 'app-update.yml'),
      `provider: generic\nurl: http://127.0.0.1:${address.port}\nupdaterCacheDirName: updates\n`,
    );
    const appImage = (updates.appImage = join(dataFolder, 'Reel-Quiz.AppImage'));
    writeFileSync(appImage, OLD);
    chmodSync(appImage, 0o755);
    await use(
      Object.assign(updates, {
        launch: () =>
          launchElectron({
            executablePath,
            dataFolder,
            env: {
              STAND_IN_RESOURCES: resources,
              APPIMAGE: appImage,
              XDG_CACHE_HOME: join(dataFolder, 'cache'),
            },
          }),
      }),
    );
    server.close();
  },
});
test.skip(process.platform !== 'linux', 'the package that is updated here is an AppImage');

/** What electron-builder writes of a release. */
function latest({ version, file, promised }: Release): string {
  const sha512 = createHash('sha512').update(promised).digest('base64');
  return [
    `version: ${version}`,
    `files:\n  - url: ${NEW_NAME}\n    sha512: ${sha512}\n    size: ${file.length}`,
    `path: ${NEW_NAME}\nsha512: ${sha512}\nreleaseDate: '2030-01-01T00:00:00.000Z'\n`,
  ].join('\n');
}

/** Has each dialog answered with this button, and keeps what it said. */
async function answer(app: ElectronApplication, response: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, pressed) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = ((...asked: { message: string }[]) => {
      said.push(asked.at(-1)?.message ?? '');
      return Promise.resolve({ response: pressed, checkboxChecked: false });
    }) as never;
  }, response);
  return () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

async function lookForUpdates(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    (Menu.getApplicationMenu()?.getMenuItemById('updates') as unknown as { click: () => void }).click();
  });
}

test('a newer version is named, fetched only when that is wanted, and in place once the app is quit', async ({
  updates,
}) => {
  updates.release = { version: '99.0.0', file: NEW, promised: NEW };
  const { app } = await updates.launch();
  let said = await answer(app, 0);
  await lookForUpdates(app);
  await expect.poll(said).toEqual(['Reel Quiz 99.0.0 is there']);
  expect(updates.asked).toEqual(['/latest-linux.yml']);

  said = await answer(app, 1);
  await lookForUpdates(app);
  await expect.poll(said).toEqual(['Reel Quiz 99.0.0 is there', 'Reel Quiz 99.0.0 is ready']);
  expect(updates.asked).toContain(`/${NEW_NAME}`);
  expect(readFileSync(updates.appImage, 'utf8')).toBe(OLD);
  await app.close();
  expect(readFileSync(updates.appImage, 'utf8')).toBe(NEW);
  expect(statSync(updates.appImage).mode & 0o100).toBe(0o100);
});

test('a file that is not the one that was promised is never put in place', async ({ updates }) => {
  updates.release = { version: '99.0.0', file: 'something else', promised: NEW };
  const { app } = await updates.launch();
  const said = await answer(app, 1);
  await lookForUpdates(app);
  await expect
    .poll(said)
    .toEqual(['Reel Quiz 99.0.0 is there', 'Nothing newer could be looked for or fetched']);
  await app.close();
  expect(readFileSync(updates.appImage, 'utf8')).toBe(OLD);
});

test('it is said when there is nothing newer, and when nobody answers', async ({ updates }) => {
  updates.release = { version: '0.0.1', file: NEW, promised: NEW };
  const { app } = await updates.launch();
  const said = await answer(app, 0);
  await lookForUpdates(app);
  await expect.poll(said).toEqual(['This is the newest Reel Quiz']);
  updates.release = undefined;
  await lookForUpdates(app);
  await expect.poll(async () => (await said())[1]).toBe('Nothing newer could be looked for or fetched');
  await app.close();
});

test('nothing is asked of anybody unless the player has said so, once the app has settled', async ({
  updates,
}) => {
  updates.release = { version: '99.0.0', file: NEW, promised: NEW };
  const { app, page } = await updates.launch();
  const said = await answer(app, 0);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const settings = await callBridge(page, 'settings.load', {});
  expect(settings).toMatchObject({ ok: true, value: { checkUpdates: false } });
  expect(await said()).toEqual([]);
  expect(updates.asked).toEqual([]);
  await app.close();
});
