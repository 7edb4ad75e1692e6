import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { client } from '../../contract/call.ts';
import { freshFolder, testHost } from '../testing/bank.ts';

const WRITER = join(import.meta.dirname, '..', 'testing', 'writer.ts');

/** Starts the writer and kills it a while after its first acknowledgement; returns what it had printed. */
async function killed(folder: string, afterMs: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed: string[] = [];
  const exited = once(writer, 'exit');
  for await (const line of createInterface({ input: writer.stdout })) {
    printed.push(line);
    if (line === '0') setTimeout(() => writer.kill('SIGKILL'), afterMs);
  }
  await exited;
  expect(writer.signalCode).toBe('SIGKILL');
  return printed;
}

it('keeps every acknowledged event through kills at any moment', { timeout: 60_000 }, async () => {
  const folder = freshFolder();
  for (let kill = 0; kill < 10; kill++) {
    const [gameId = '', ...acknowledged] = await killed(folder, Math.random() * 150);
    const host = testHost(folder);
    const call = client(host.call);
    const game = await call('games.load', { gameId });
    const events = game.ok ? game.value.events.length : -1;
    // The last one may have been on disk without its answer having got out.
    expect([acknowledged.length, acknowledged.length + 1]).toContain(events);
    expect(acknowledged.at(-1)).toBe(String(acknowledged.length - 1));
    const unfinished = await call('games.unfinished', {});
    expect(unfinished.ok && unfinished.value[0]?.id).toBe(gameId);
    expect(unfinished.ok && unfinished.value).toHaveLength(kill + 1);
    host.close();
  }
});
