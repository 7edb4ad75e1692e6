/** The thread of a workshop: see `openWorkshop`. */
import { parentPort } from 'node:worker_threads';
import { doJob } from './jobs.ts';
import type { Answer, Order } from './workshop.ts';

const answer = (told: Answer): void => {
  parentPort?.postMessage(told);
};

parentPort?.on('message', ({ id, job }: Order) => {
  doJob(job).then(
    (value) => {
      answer({ id, value });
    },
    (error: unknown) => {
      answer({ id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});
