import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../src/cli/browser/findBrowser.ts';
import type { Target } from '../app.ts';

const executablePath = findBrowser(process.platform, process.env);

/** Pictures of every screen, for people to look at; `npm run shots` takes them. */
export default defineConfig<object, { target: Target }>({
  testDir: '.',
  testMatch: '*.shots.ts',
  timeout: 300_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    target: 'browser',
    actionTimeout: 15_000,
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: browserArguments() },
  },
});
