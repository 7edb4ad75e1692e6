import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { freshFolder, writeFiles } from '../../host/testing/bank.ts';
import { check } from './steps.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });

it('says what is wrong with an option', () => {
  expect(run('--only', 'all').stderr).toBe('--only takes check, unit, e2e; not all.\n');
  expect(run('src/quiz').stderr).toBe('Filters go with --only unit or --only e2e.\n');
  expect(run('--onyl').status).toBe(1);
});

it('ends with what came out', () => {
  const { stdout, status } = run('--only', 'unit', 'src/cli/test/tally.test.ts');
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed$/);
  expect(status).toBe(0);
});

it('counts each check as one', async () => {
  const scripts = { 'check:a': 'exit 0', 'check:b': 'exit 1', 'check:c': 'exit 0', other: 'exit 1' };
  const root = writeFiles(freshFolder(), { 'package.json': JSON.stringify({ scripts }) });
  expect(await check(root)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});
