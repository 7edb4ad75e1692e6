import { test as base } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_FOLDER } from '../targets/electron.ts';

export { expect } from '@playwright/test';

interface Packed {
  /** Where the packages are, and the folders that they were packed from. */
  folder: string;
  /** Why only the folders were packed; null when there are packages. */
  onlyFolders: string | null;
}

/** A test of what `npm run package -- --stub` builds, which is built once for all of them. */
export const test = base.extend<object, { packed: Packed }>({
  packed: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that it depends on nothing
    async ({}, use) => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reel-quiz-packages-')));
      const onlyFolders = whyOnlyFolders();
      const args = ['--stub', '--x64', '--out', folder, ...(onlyFolders === null ? [] : ['--folders'])];
      execFileSync(process.execPath, [join(APP_FOLDER, 'src/cli/package/main.ts'), ...args], {
        cwd: APP_FOLDER,
        stdio: 'pipe',
      });
      await use({ folder, onlyFolders });
      rmSync(folder, { recursive: true, force: true });
    },
    // Packing takes its time, on a slow disk most of all.
    { scope: 'worker', timeout: 300_000 },
  ],
});

const TOOLS = ['dpkg-deb', 'rpmbuild', '7za', 'mksquashfs', 'unsquashfs', 'desktop-file-validate'];

function whyOnlyFolders(): string | null {
  if (process.platform !== 'linux') return `not run: Linux' packages are not built on ${process.platform}`;
  const missing = TOOLS.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
  return missing.length === 0 ? null : `not run: ${missing.join(', ')} not installed`;
}

/** Runs a program and answers with what it printed. */
export function run(program: string, args: string[], env: Record<string, string> = {}): string {
  return execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
}
