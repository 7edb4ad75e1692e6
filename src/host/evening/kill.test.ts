import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { EveningEvent } from '../../quiz/evening/events.ts';
import { replayEvening } from '../../quiz/evening/log.ts';
import { standings } from '../../quiz/evening/standings.ts';
import { openDatabase } from '../records/database.ts';
import { freshFolder } from '../testing/bank.ts';
import { readEvening } from './eveningStore.ts';

const WRITER = join(import.meta.dirname, '..', 'testing', 'eveningWriter.ts');
const KILLS = 50;
/** What the writer prints once something is acknowledged. */
const Told = z.object({ evening: z.string(), events: z.array(EveningEvent), standings: z.unknown() });

/** Starts the writer and kills it a while after its first word; returns the last thing that it said in full. */
async function killed(folder: string, afterMs: number): Promise<z.infer<typeof Told>> {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  const exited = once(writer, 'exit');
  for await (const line of createInterface({ input: writer.stdout })) {
    if (last === '') setTimeout(() => writer.kill('SIGKILL'), afterMs);
    // What was cut off is no word.
    if (line.endsWith('}')) last = line;
  }
  await exited;
  expect(writer.signalCode).toBe('SIGKILL');
  return Told.parse(JSON.parse(last));
}

it(
  'loses nothing acknowledged, and scores by its log, through kills at any moment',
  { timeout: 600_000 },
  async () => {
    const folder = freshFolder();
    let undos = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const told = await killed(folder, Math.random() * 200);
      const database = openDatabase(join(folder, 'records.db'));
      const stored = readEvening(database, told.evening);
      database.close();
      if (!stored) throw new Error('the evening is gone');
      // All that was acknowledged is there, in its place; more may be that was on disk before its answer got out.
      expect(stored.events.slice(0, told.events.length)).toEqual(told.events);
      const whole = replayEvening(stored.setup, stored.events);
      if (!whole.ok) throw new Error(`event ${whole.at}: ${whole.refusal}`);
      const acknowledged = replayEvening(stored.setup, told.events);
      if (!acknowledged.ok) throw new Error(`event ${acknowledged.at}: ${acknowledged.refusal}`);
      expect(standings(stored.setup, acknowledged.log.state)).toEqual(told.standings);
      undos += whole.log.undone.size;
    }
    // It was no walk along the straight road.
    expect(undos).toBeGreaterThan(0);
  },
);
