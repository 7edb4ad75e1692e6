import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';

// A reader that hangs keeps its whole thread, so somebody else has to see that nothing moves.
const counter: unknown = workerData;
const PATIENCE_MS = 60_000;

if (counter instanceof Int32Array) {
  for (let last = -1; ;) {
    const now = Atomics.load(counter, 0);
    if (now === last) {
      // What a thread says the usual way would be lost with the program.
      writeSync(2, `file ${now} hangs: nothing has moved for ${PATIENCE_MS / 1000} s\n`);
      process.kill(process.pid, 'SIGTERM');
    }
    last = now;
    await setTimeout(PATIENCE_MS);
  }
}
