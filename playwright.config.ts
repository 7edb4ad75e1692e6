import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser/findBrowser.ts';
import type { Target } from './e2e/app.ts';

/**
 * What a page shows, and how it is used, is the page's own and the same in every shell: on the stand-in these specs would
 * only take time. Real Electron plays them all.
 */
const OF_THE_PAGE = [
  'about',
  'accessibility',
  'evening',
  'eveningStakes',
  'film',
  'fit',
  'flags',
  'input',
  'kinds',
  'library',
  'lifelines',
  'marathon',
  'modes',
  'pause',
  'place',
  'settings',
  'setup',
  'shot',
  'statistics',
  'summary',
];

const executablePath = findBrowser(process.platform, process.env);

export default defineConfig<object, { target: Target }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // Much of a test is waiting: two of them share two cores well.
  workers: 2,
  // What passes only when tried again is told as flaky at the end.
  retries: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./e2e/skipReporter.ts']],
  use: {
    actionTimeout: 10_000,
    // What fails is tried again, and only then written down: to write down every test takes a seventh of all the time.
    trace: { mode: 'on-first-retry', screenshots: true, snapshots: true, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: browserArguments(),
    },
  },
  projects: [
    { name: 'browser', testDir: 'e2e/specs', use: { target: 'browser' } },
    {
      name: 'stand-in',
      testIgnore: [
        '**/browser-shell/**',
        '**/packages/**',
        ...OF_THE_PAGE.map((name) => `**/specs/${name}.spec.ts`),
      ],
      use: { target: 'stand-in' },
    },
    { name: 'electron', testIgnore: ['**/browser-shell/**', '**/packages/**'], use: { target: 'electron' } },
    // One worker for all of them, which packs once.
    { name: 'packages', testDir: 'e2e/packages', fullyParallel: false, workers: 1 },
  ],
});
