/** Treats the program badly, in one way or another, and says whether it held. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { IMPORT_KINDS } from '../../importers/detect.ts';
import { fuzz, FUZZED_KINDS, LONGEST_MS } from './fuzz.ts';

/** One way of treating it badly. */
interface Torture {
  /** What it does, for the help. */
  about: string;
  /** @returns true when the program held */
  run: (count: number, options: { only: string | undefined; seed: number }) => Promise<boolean>;
}

/** Every torture, by the option that asks for it. A new one goes here. */
const TORTURES: Readonly<Record<'fuzz', Torture>> = {
  fuzz: {
    about: `gives each reader of files N bad ones: no crash, no hang over ${LONGEST_MS / 1000} s, results that fit their schema`,
    run: runFuzz,
  },
};
type TortureName = keyof typeof TORTURES;
const NAMES = Object.keys(TORTURES) as TortureName[];

const USAGE = [
  'Treats the program badly and says whether it held.',
  '',
  ...NAMES.map((name) => `npm run torture -- --${name} N   ${TORTURES[name].about}`),
  '',
  `--only KIND   one reader alone: ${IMPORT_KINDS.join(', ')}`,
  '--seed N      the same files again',
].join('\n');

async function runFuzz(
  count: number,
  { only, seed }: { only: string | undefined; seed: number },
): Promise<boolean> {
  const kinds = FUZZED_KINDS.filter((kind) => only === undefined || kind === only);
  if (kinds.length === 0)
    throw new Error(`There is no reader ${only ?? ''}: use one of ${FUZZED_KINDS.join(', ')}.`);
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const watchdog = new Worker(new URL('watchdog.ts', import.meta.url), { workerData: counter });
  const root = resolve(import.meta.dirname, '../../..');
  let isSound = true;
  console.log(`seed ${seed}`);
  for (const kind of kinds) {
    const start = performance.now();
    const { runs, useful, slowest, failure } = await fuzz(root, kind, count, seed, () => {
      Atomics.add(counter, 0, 1);
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${kind.padEnd(12)} ${runs} files, something read from ${useful}, slowest ${slowest.toFixed(0)} ms, ${seconds} s: ${failure === undefined ? 'held' : 'BROKE'}`,
    );
    if (failure !== undefined) {
      console.error(failure);
      isSound = false;
    }
  }
  await watchdog.terminate();
  return isSound;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fuzz: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const wanted = NAMES.filter((name) => values[name] !== undefined);
  if (values.help === true || wanted.length === 0) {
    console.log(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number.');
  for (const name of wanted) {
    const count = Number(values[name]);
    if (!Number.isSafeInteger(count) || count < 1)
      throw new Error(`--${name} takes a whole number from 1 on.`);
    if (!(await TORTURES[name].run(count, { only: values.only, seed }))) process.exitCode = 1;
  }
}

await main();
