import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRIDGE, type Method, type QuizBridge } from '../../src/contract/api.ts';
import { findElectronBinary, launchElectron, STAND_IN } from '../targets/electron.ts';

export { expect } from '@playwright/test';

/** What the specs of the shell run on: Electron where it is installed, else its stand-in. */
export const EXECUTABLE = process.env['REEL_QUIZ_ELECTRON'] ?? findElectronBinary() ?? STAND_IN;

interface Shell {
  app: ElectronApplication;
  page: Page;
}

/** A running app with a data folder of its own. */
export const test = base.extend<{ dataFolder: string; shell: Shell }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that it depends on nothing
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'reel-quiz-shell-'));
    await use(folder);
    await rm(folder, { recursive: true, maxRetries: 5 });
  },
  shell: async ({ dataFolder }, use) => {
    const shell = await launchElectron({ executablePath: EXECUTABLE, dataFolder });
    await use(shell);
    await shell.app.close();
  },
});

/** Calls the bridge as a page may: with any method and any request. */
export function callBridge(page: Page, method: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, calledMethod, calledRequest]) => {
      const bridge = (window as unknown as Record<string, QuizBridge>)[name];
      return bridge?.call(calledMethod, calledRequest);
    },
    [BRIDGE, method as Method, request] as const,
  );
}
