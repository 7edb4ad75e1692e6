import { discardDrafts, realWorld } from './files.ts';
import { run } from './run.ts';

/** What a shell reports for a program that was stopped by Ctrl-C. */
const STOPPED = 130;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    discardDrafts();
    process.exit(STOPPED);
  });
}

process.exitCode = await run(realWorld, process.argv.slice(2));
