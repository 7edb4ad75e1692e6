import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }));

test('every window of the shell is made with the same locks', () => {
  const makers = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/new BrowserWindow\(([^;]*?)\);/gs)].map(
      ([, options = '']) => [name, options] as const,
    ),
  );
  expect(makers.length).toBeGreaterThan(0);
  for (const [name, options] of makers)
    expect([name, options]).toEqual(['window.ts', expect.stringContaining('...lockedDown()')]);
  const { text = '' } = sources.find(({ name }) => name === 'window.ts') ?? {};
  for (const lock of [
    'sandbox: true',
    'contextIsolation: true',
    'nodeIntegration: false',
    'nodeIntegrationInWorker: false',
    'nodeIntegrationInSubFrames: false',
    'webSecurity: true',
    'allowRunningInsecureContent: false',
    'experimentalFeatures: false',
    'webviewTag: false',
    'navigateOnDragDrop: false',
  ])
    expect(text).toContain(lock);
});

test('nothing in the shell opens what the locks close', () => {
  const forbidden = [
    /enableBlinkFeatures/,
    /allowpopups/i,
    /\bWebContentsView\b|\bBrowserView\b/,
    /appendSwitch\(/,
    /@electron\/remote/,
    /executeJavaScriptInIsolatedWorld/,
    /shell\.openPath/,
    /setCertificateVerifyProc|certificate-error/,
  ];
  for (const { name, text } of sources)
    for (const pattern of forbidden) expect(pattern.test(text), `${name}: ${pattern.source}`).toBe(false);
});

test('a page is opened outside in one place, behind the list', () => {
  const users = sources.filter(({ text }) => text.includes('openExternal(')).map(({ name }) => name);
  expect(users).toEqual(['leave.ts']);
});
