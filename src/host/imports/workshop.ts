import { Worker } from 'node:worker_threads';
import type { FactsFile } from '../../facts/file.ts';
import type { ImportHints, ImportReading } from '../../importers/importFile.ts';
import type { SoundBank } from '../../questions/generateSound.ts';

/** What takes long of bringing a file in, done by a thread of its own, so that whoever plays meanwhile notices nothing. */
export interface Workshop {
  /** Reads a file; see `importFile`. */
  read: (bytes: Uint8Array, hints: ImportHints) => Promise<ImportReading>;
  /** Writes the questions of a film's facts; see `generateSound`. */
  write: (facts: FactsFile, bank: string, seed: number, tolerated: readonly string[]) => Promise<SoundBank>;
  /** Stops what is being done for good; it fails with `Stopped`, and so does what is asked after it. */
  stop: () => void;
}

/** What the thread is asked, and what it answers. */
export type Job =
  { do: 'read'; args: Parameters<Workshop['read']> } | { do: 'write'; args: Parameters<Workshop['write']> };
export interface Order {
  id: number;
  job: Job;
}
export type Answer = { id: number; value: unknown } | { id: number; error: string };

/** What was asked of a workshop that was stopped. */
export class Stopped extends Error {}

/** Where the thread is: beside this file, unless a shell that is bundled says otherwise. */
export const THREAD = new URL('./workshopThread.ts', import.meta.url);

interface Waiting {
  job: Job;
  done: (value: unknown) => void;
  failed: (error: Error) => void;
}

/**
 * Opens a workshop. Its thread is started with the first thing to do, and ends with `stop`. Where no thread can be had, the
 * work is done all the same, and others wait for it.
 * @param thread the script of the thread
 */
export function openWorkshop(thread: URL = THREAD): Workshop {
  let worker: Worker | undefined;
  let orders = 0;
  let [isStopped, hasWorked, isAlone] = [false, false, false];
  const waiting = new Map<number, Waiting>();

  const settle = (id: number, how: (waited: Waiting) => void): void => {
    const waited = waiting.get(id);
    waiting.delete(id);
    if (waited) how(waited);
  };
  const doAlone = async (id: number, job: Job): Promise<void> => {
    try {
      const { doJob } = await import('./jobs.ts');
      const value = await doJob(job);
      settle(id, ({ done }) => {
        done(value);
      });
    } catch (error) {
      settle(id, ({ failed }) => {
        failed(errorOf(error));
      });
    }
  };
  const start = (): Worker => {
    const started = new Worker(thread);
    // A window that is closed does not wait for it.
    started.unref();
    started.on('message', (answer: Answer) => {
      hasWorked = true;
      settle(answer.id, ({ done, failed }) => {
        if ('error' in answer) failed(new Error(answer.error));
        else done(answer.value);
      });
    });
    started.on('error', (error) => {
      if (started !== worker) return;
      worker = undefined;
      isAlone = !hasWorked;
      for (const [id, { job, failed }] of waiting) {
        if (isAlone) void doAlone(id, job);
        else {
          waiting.delete(id);
          failed(errorOf(error));
        }
      }
    });
    return started;
  };
  const ask = <Value>(job: Job): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      if (isStopped) {
        reject(new Stopped());
        return;
      }
      const id = ++orders;
      const done = (value: unknown): void => {
        // It is this very program that answers: with what it was asked for.
        resolve(value as Value);
      };
      waiting.set(id, { job, done, failed: reject });
      const order: Order = { id, job };
      if (isAlone) void doAlone(id, job);
      else (worker ??= start()).postMessage(order);
    });

  return {
    read: (...args) => ask({ do: 'read', args }),
    write: (...args) => ask({ do: 'write', args }),
    stop: () => {
      isStopped = true;
      void worker?.terminate();
      worker = undefined;
      for (const { failed } of waiting.values()) failed(new Stopped());
      waiting.clear();
    },
  };
}

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
