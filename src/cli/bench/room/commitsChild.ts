/**
 * How long one durable commit takes while the room is at work, in a process of its own: a line is forced to disk at steady
 * moments, whether the one before is done or not, so that a disk that stands still counts for as long as it does.
 */
import { closeSync, fdatasync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { answerBench } from './talk.ts';

const EVERY_MS = 10;

const folder = process.argv[2] ?? '.';
let times: number[] = [];
let timer: NodeJS.Timeout | undefined;

/** A file for each, since those who wait for one file wait for each other. */
function commit(number: number): void {
  const startedAt = performance.now();
  const file = openSync(join(folder, `commit-${number % 8}`), 'a');
  writeSync(file, 'a line of about the length of an answer, which is what is written for each of them\n');
  fdatasync(file, () => {
    times.push(performance.now() - startedAt);
    closeSync(file);
  });
}

answerBench({
  start: () => {
    let number = 0;
    timer = setInterval(() => {
      commit(number++);
    }, EVERY_MS);
  },
  stop: async (): Promise<number[]> => {
    clearInterval(timer);
    const taken = times;
    times = [];
    return Promise.resolve(taken);
  },
});
