import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Method } from '../../src/contract/api.ts';
import { BRIDGE, type QuizBridge } from '../../src/contract/bridge.ts';
import { findElectronBinary, launchElectron, STAND_IN, whyNotRun } from '../targets/electron.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Electron's binary, or what stands in its place. */
  executablePath: string;
  dataFolder: string;
  /** A running app, on a data folder of its own. */
  shell: { app: ElectronApplication; page: Page };
}

/** A test of the shell itself, on the target that the project names. */
export const test = base.extend<Fixtures, { target: 'stand-in' | 'electron' }>({
  target: ['stand-in', { option: true, scope: 'worker' }],
  executablePath: async ({ target }, use) => {
    const electron = findElectronBinary();
    const reason = whyNotRun(target);
    test.skip(reason !== null, reason ?? '');
    await use(target === 'electron' && electron !== null ? electron : STAND_IN);
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that it depends on nothing
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'reel-quiz-shell-'));
    await use(folder);
    await rm(folder, { recursive: true, maxRetries: 5 });
  },
  shell: async ({ executablePath, dataFolder }, use) => {
    const shell = await launchElectron({ executablePath, dataFolder });
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
