import { realWorld } from './files.ts';
import { run } from './run.ts';

process.exitCode = run(realWorld, process.argv.slice(2));
