import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { freshFolder, writeFiles } from '../../host/testing/bank.ts';
import { findBrowser, systemBrowsers } from './findBrowser.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it('takes the browser that the environment names, and says when it is not there', () => {
  expect(findBrowser('linux', { REEL_QUIZ_BROWSER: process.execPath })).toBe(process.execPath);
  expect(() => findBrowser('linux', { REEL_QUIZ_BROWSER: '/none' })).toThrow(
    'REEL_QUIZ_BROWSER names /none, which is not there. Correct it, or leave it out.',
  );
});

it('knows where each system keeps its browsers', () => {
  expect(systemBrowsers('linux', { PATH: '/opt/bin:relative' }).slice(0, 3)).toEqual([
    '/opt/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
    '/snap/bin/chromium-headless-shell',
  ]);
  expect(systemBrowsers('darwin', { HOME: '/Users/a' })).toContain(
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(systemBrowsers('win32', { 'PROGRAMFILES(X86)': 'C:\\P' })).toContain(
    'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

it.skipIf(process.platform !== 'linux')('passes over a program that does not start', () => {
  const folder = writeFiles(freshFolder(), {
    chromium: '#!/bin/sh\nexit 1',
    'google-chrome': '#!/bin/sh\necho 1',
  });
  for (const name of ['chromium', 'google-chrome']) chmodSync(join(folder, name), 0o755);
  const found = findBrowser('linux', { PATH: folder });
  expect(found).toBeDefined();
  expect(found).not.toBe(join(folder, 'chromium'));
});
