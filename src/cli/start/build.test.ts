import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { freshFolder, writeFiles } from '../../host/testing/bank.ts';
import { build, isBuildStale } from './build.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A project whose files were changed at the given seconds since 1970. */
function project(files: Record<string, number>): string {
  const names = Object.keys(files);
  const root = writeFiles(freshFolder(), Object.fromEntries(names.map((name) => [name, ''])));
  for (const [name, at] of Object.entries(files)) utimesSync(join(root, name), at, at);
  return root;
}
const sources = { 'src/main/index.ts': 10, 'package.json': 10, 'electron.vite.config.ts': 10 };
const built = {
  'out/main/index.js': 20,
  'out/preload/index.cjs': 20,
  'out/renderer/index.html': 20,
  'out/phone/index.html': 20,
};

it('is stale when it is missing or older than a source file', () => {
  expect(isBuildStale(project(sources))).toBe(true);
  expect(isBuildStale(project({ ...sources, ...built }))).toBe(false);
  expect(isBuildStale(project({ ...sources, ...built, 'src/a/b/c.ts': 21 }))).toBe(true);
  expect(isBuildStale(project({ ...sources, ...built, 'src/a/b/c.test.ts': 21 }))).toBe(false);
  expect(isBuildStale(project({ ...sources, ...built, 'out/main/index.js': 9 }))).toBe(true);
});

it('says what went wrong when it fails', async () => {
  await expect(build(freshFolder())).rejects.toThrow(/^The app could not be built:\n[^]*electron-vite/);
});
