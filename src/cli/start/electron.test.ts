import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { freshFolder, writeFiles } from '../../host/testing/bank.ts';
import { findElectron, runElectron, whyNoWindow } from './electron.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('findElectron', () => {
  it('finds the program that the package names, only where it really is', () => {
    const root = writeFiles(freshFolder(), { 'node_modules/electron/path.txt': 'bin/it' });
    expect(findElectron(root, {})).toBeUndefined();
    writeFiles(root, { 'node_modules/electron/dist/bin/it': '' });
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/bin/it'));
  });

  it('finds the program in another folder', () => {
    const dist = writeFiles(freshFolder(), { it: '' });
    const root = writeFiles(freshFolder(), { 'node_modules/electron/path.txt': 'it' });
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: dist })).toBe(join(dist, 'it'));
  });
});

it.each([
  ['linux', {}, false, 'there is no screen here'],
  ['linux', { DISPLAY: ':0' }, true, 'Electron does not run as root'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false, undefined],
  ['darwin', {}, false, undefined],
  ['win32', {}, false, undefined],
] as const)('on %s with %j, root %s: %s', (platform, env, isRoot, why) => {
  expect(whyNoWindow(platform, env, isRoot)).toBe(why);
});

describe('runElectron', () => {
  const root = freshFolder();
  it('tells a program that ends well from one that does not come up', async () => {
    expect(await runElectron(process.execPath, ['-e', '0'], root)).toBeUndefined();
    expect(await runElectron(process.execPath, ['-e', 'process.exit(3)'], root)).toBe(
      'Electron did not come up',
    );
    expect(await runElectron(join(root, 'none'), [], root)).toBe('Electron did not come up');
  });

  it.skipIf(process.platform === 'win32')('takes a stop for no failure', async () => {
    writeFiles(root, { 'slow.sh': '#!/bin/sh\nsleep 10 >/dev/null & wait' });
    chmodSync(join(root, 'slow.sh'), 0o755);
    const run = runElectron(join(root, 'slow.sh'), [], root);
    setTimeout(() => process.emit('SIGTERM'), 100);
    expect(await run).toBeUndefined();
  });
});
