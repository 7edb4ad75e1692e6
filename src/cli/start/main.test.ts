import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { bankText, freshFolder, writeFiles } from '../../host/testing/bank.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const MAIN = join(import.meta.dirname, 'main.ts');
const SERVE = JSON.stringify(new URL('serve.ts', import.meta.url).href);

const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The arguments for Node that serve a small built app from a folder made for it. */
function serving(dataFolder: string, port: number): string[] {
  const root = writeFiles(freshFolder(), {
    'out/renderer/index.html': '<p>Reel Quiz</p>',
    'questions/banks/small.json': bankText('small'),
  });
  const options = JSON.stringify({ root, dataFolder, port, open: false, version: '1.2.3' });
  const code = `import { serve } from ${SERVE}; await serve(${options})`;
  return ['--input-type=module', '-e', code];
}

it('prints its help', () => {
  const { stdout, status } = run(MAIN, '--help');
  expect([stdout.split('\n')[0], status]).toEqual([
    'Starts Reel Quiz in its own window, or in the browser where there is no Electron.',
    0,
  ]);
});

it('says in one line what is wrong with an option', () => {
  const { stderr, status } = run(MAIN, '--port', 'x');
  expect([stderr, status]).toEqual(['--port takes a number from 0 to 65535, not "x".\n', 1]);
});

it('says where the app is, serves it, and stops when told to', async () => {
  const child = spawn(process.execPath, serving(freshFolder(), 0), { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [, url] = /^Reel Quiz is ready at (http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43})$/.exec(line) ?? [];
  expect(await (await fetch(url ?? line)).text()).toBe('<p>Reel Quiz</p>');
  child.kill('SIGTERM');
  const [code, signal] = (await exited) as [number | null, string | null];
  // Windows knows no signals: there the process is just ended.
  expect([code, signal]).toEqual(process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null]);
});

it('fails with a taken port', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const child = spawn(process.execPath, serving(freshFolder(), port), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  expect((await once(child, 'close'))[0]).toBe(1);
  expect(errors).toContain(`Port ${port} is in use by another program.`);
  server.close();
});

it('tells what is wrong with the records and the banks, and serves all the same', async () => {
  const folder = writeFiles(freshFolder(), { 'banks/bad.json': '{' });
  mkdirSync(join(folder, 'records.db'));
  const child = spawn(process.execPath, serving(folder, 0), { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  await once(createInterface({ input: child.stdout }), 'line');
  await expect.poll(() => errors.trim().split('\n'), { timeout: 10_000 }).toHaveLength(2);
  child.kill();
  await once(child, 'close');
  expect(errors.trim().split('\n')).toEqual([
    expect.stringContaining(`The records ${join(folder, 'records.db')} can't`) as string,
    expect.stringContaining(`The bank ${join(folder, 'banks', 'bad.json')} is left out.`) as string,
  ]);
});
