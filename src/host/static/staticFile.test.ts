import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mimeType, resolveInside, serveStatic } from './staticFile.ts';

describe('resolveInside', () => {
  const root = resolve('/srv/page');

  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/assets/../index.html', 'index.html'],
    ['//index.html', 'index.html'],
    ['/..page/x', '..page/x'],
  ])('%s is %s', (pathname, file) => {
    expect(resolveInside(root, pathname)).toBe(join(root, file));
  });

  test.each([
    '/..',
    '/../secret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/..%5csecret',
    '/c:/windows/win.ini',
    '/index.html%00.js',
    '/../page-of-another/index.html',
    '/%',
    '',
  ])('%s is refused', (pathname) => {
    expect(resolveInside(root, pathname)).toBeNull();
  });
});

test('an unknown kind of file is bytes, never a guess', () => {
  expect(mimeType('FONT.WOFF2')).toBe('font/woff2');
  expect(mimeType('a.exe')).toBe('application/octet-stream');
});

describe('serveStatic', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'static-'));
    await mkdir(join(folder, 'page', 'assets'), { recursive: true });
    await writeFile(join(folder, 'page', 'index.html'), '<title>片名</title>');
    await writeFile(join(folder, 'secret.txt'), 'secret');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('serves a file with its type and the policy', async () => {
    const answer = await serveStatic(join(folder, 'page'), '/');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(new TextDecoder().decode(answer.body)).toBe('<title>片名</title>');
  });

  test.each([
    ['/none.html', 404],
    ['/assets', 404],
    ['/..%2fsecret.txt', 403],
  ])('answers %s with %i, the policy and none of the file', async (pathname, status) => {
    const answer = await serveStatic(join(folder, 'page'), pathname);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(new TextDecoder().decode(answer.body)).not.toContain('secret');
  });
});
