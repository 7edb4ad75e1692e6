import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SingleInstance, type SecondInstance } from './singleInstance.ts';

const self: SecondInstance = { argv: ['electron', '.'], cwd: '/' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'single-instance-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the first takes the lock and gives it back', () => {
  const first = new SingleInstance(folder);
  expect(first.request(self, vi.fn())).toBe(true);
  expect(existsSync(join(folder, 'stand-in.lock'))).toBe(true);
  first.release();
  expect(existsSync(join(folder, 'stand-in.lock'))).toBe(false);
});

test('a second process is refused, and the first is told how it was started', async () => {
  const told = vi.fn();
  const first = new SingleInstance(folder);
  first.request(self, told);
  const module = JSON.stringify(new URL('./singleInstance.ts', import.meta.url).href);
  const code = `const { SingleInstance } = await import(${module});
    const second = { argv: ['electron', 'extra'], cwd: '/x' };
    process.exit(new SingleInstance(${JSON.stringify(folder)}).request(second, () => {}) ? 1 : 0);`;
  const second = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(second).toMatchObject({ status: 0 });
  await vi.waitFor(() => {
    expect(told.mock.calls).toEqual([[{ argv: ['electron', 'extra'], cwd: '/x' }]]);
  });
  first.release();
});

test('a lock whose holder was killed is free', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, 'stand-in.lock'), String(gone));
  const next = new SingleInstance(folder);
  expect(next.request(self, vi.fn())).toBe(true);
  next.release();
});
