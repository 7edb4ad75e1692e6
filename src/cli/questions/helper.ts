import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Helper } from './io.ts';
import type { YearBank } from './yearBanks.ts';

/** Fewer bytes of films are done before another thread has read them. */
const WORTH_HELP = 1_000_000;
/** In MB. A thread of its own would take what the machine has before it tidies up. */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

/** What the other thread is given. */
export interface HelperOrder {
  films: string;
  seed: number;
  /** How many years have been taken by either of the two. */
  taken: Int32Array<SharedArrayBuffer>;
}

/**
 * Starts a second thread, which reads the same films and makes the banks of the years that it takes. One is as many as
 * there are, since each holds all the films.
 * @returns undefined where it would be of no use: for few films, or on a single processor
 */
export function openHelper(films: string, seed: number): Helper | undefined {
  const size = statSync(films, { throwIfNoEntry: false })?.size ?? 0;
  if (size < WORTH_HELP || availableParallelism() < 2) return undefined;
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order: HelperOrder = { films, seed, taken };
  const thread = new Worker(new URL('./helperThread.ts', import.meta.url), {
    workerData: order,
    resourceLimits: MEMORY,
  });
  let made: YearBank[] = [];
  const done = new Promise<void>((resolve, reject) => {
    thread.on('message', (bank: YearBank) => made.push(bank));
    thread.once('error', reject);
    thread.once('exit', () => {
      resolve();
    });
  });
  // Whoever waits for it hears of an error; until then it is nobody's.
  done.catch(() => undefined);
  return {
    next: () => nextOf(taken),
    made: () => {
      const banks = made;
      made = [];
      return banks;
    },
    done,
    stop: async () => {
      await thread.terminate();
    },
  };
}

/** The place of the next year that nobody has taken. */
export function nextOf(taken: HelperOrder['taken']): number {
  return Atomics.add(taken, 0, 1);
}
