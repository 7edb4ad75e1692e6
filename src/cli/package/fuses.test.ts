import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FUSES, setFuses, wrongFuses } from './fuses.ts';
import { layOutStub } from './stub/stubRuntime.ts';

const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-fuses-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app'],
] as const)('on %s the fuses are set, and read back', async (platform, name) => {
  layOutStub(folder, platform, '1.0.0');
  const program = join(folder, name);
  expect(await wrongFuses(program)).toContain('RunAsNode is on');
  await setFuses(program, { inspectable: false, resign: false });
  expect(await wrongFuses(program)).toEqual([]);
});

test('a build for tests can be debugged, and says so', async () => {
  layOutStub(folder, 'linux', '1.0.0');
  await setFuses(join(folder, 'electron'), { inspectable: true, resign: false });
  expect(await wrongFuses(join(folder, 'electron'))).toEqual(['EnableNodeCliInspectArguments is on']);
});

test('what runs code that is not ours is off', () => {
  const off = ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments'] as const;
  expect(off.map((name) => FUSES[name])).toEqual([false, false, false]);
  expect(FUSES.OnlyLoadAppFromAsar).toBe(true);
});
