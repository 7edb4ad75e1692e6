import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fuzz, FUZZED_KINDS, LONGEST_MS } from './fuzz.ts';
import type { Torture } from './torture.ts';

/** Files for each reader when no number is given. */
const USUAL = 1000;

/** Gives every reader of files bad ones, in a thread that another one watches. */
export const readers: Torture = {
  hint: `gives each reader of files N bad ones: no crash, no hang over ${LONGEST_MS / 1000} s, results that fit their schema`,
  counted: true,
  run: async ({ count, readers: wanted, random, progress }) => {
    const root = resolve(import.meta.dirname, '../../..');
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const watchdog = new Worker(new URL('watchdog.ts', import.meta.url), { workerData: counter });
    const lines: string[] = [];
    const faults: string[] = [];
    for (const kind of FUZZED_KINDS.filter((one) => wanted.includes(one))) {
      progress(kind);
      const seed = random(0, 2 ** 31 - 1);
      const { runs, useful, slowest, failure } = await fuzz(root, kind, count ?? USUAL, seed, () => {
        Atomics.add(counter, 0, 1);
      });
      lines.push(`${kind}: ${runs} files, something read from ${useful}, slowest ${slowest.toFixed(0)} ms`);
      if (failure !== undefined) faults.push(`${kind}: ${failure}`);
    }
    await watchdog.terminate();
    return { lines, faults };
  },
};
