import { test as base, type Browser, type Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HomePage } from './pages/HomePage.ts';
import { launchInBrowser } from './targets/browser.ts';
import { findElectronBinary, launchElectron, STAND_IN, whyNotRun } from './targets/electron.ts';

/** Where the same specs are played: the browser shell, the built Electron shell on its stand-in, real Electron. */
export type Target = 'browser' | 'stand-in' | 'electron';

export interface App {
  page: Page;
  home: HomePage;
  /** Ends the app as a user does. */
  close: () => Promise<void>;
  /** Ends its process at once, as a power cut does. */
  kill: () => Promise<void>;
}

interface Fixtures {
  dataFolder: string;
  /** Starts the app on this test's data folder; may be called again once it has ended. */
  launch: () => Promise<App>;
  /** The app, started. */
  app: App;
}

export const test = base.extend<Fixtures, { target: Target; shared: { browser: () => Promise<Browser> } }>({
  target: ['browser', { option: true, scope: 'worker' }],

  shared: [
    async ({ playwright, launchOptions }, use) => {
      let browser: Promise<Browser> | null = null;
      await use({ browser: () => (browser ??= playwright.chromium.launch(launchOptions)) });
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],

  dataFolder: async ({ target }, use) => {
    skipWhereNotRun(target);
    const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launch: async ({ target, shared, dataFolder }, use) => {
    const running: App[] = [];
    await use(async () => {
      const app = await launchOn(target, shared.browser, dataFolder);
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },
});

function skipWhereNotRun(target: Target): void {
  const reason = target === 'browser' ? null : whyNotRun(target);
  test.skip(reason !== null, reason ?? '');
}

async function launchOn(target: Target, browser: () => Promise<Browser>, dataFolder: string): Promise<App> {
  if (target === 'browser') {
    const started = await launchInBrowser({ browser: await browser(), dataFolder });
    return { ...started, home: new HomePage(started.page) };
  }
  const executablePath = target === 'stand-in' ? STAND_IN : findElectronBinary();
  if (executablePath === null) throw new Error('There is no Electron binary.');
  const { app, page } = await launchElectron({ executablePath, dataFolder });
  let ended = false;
  return {
    page,
    home: new HomePage(page),
    close: async () => {
      if (!ended) await app.close();
      ended = true;
    },
    kill: async () => {
      ended = true;
      const process_ = app.process();
      const exit = once(process_, 'exit');
      process_.kill('SIGKILL');
      await exit;
    },
  };
}

export { expect } from '@playwright/test';
