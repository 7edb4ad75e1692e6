/** Plays many rounds in one page, and looks for what is never given back and for clocks that go wrong. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from '../bench/entry.ts';
import { build, isBuildStale } from '../start/build.ts';
import { soak, type Soaked } from './soak.ts';

const USAGE = `Plays many rounds one after another, and says what the page holds on to and how exact its clock is.

npm run soak [-- --rounds N]     1,000 rounds without --rounds`;

/** How much larger the heap may be after the last round than after the first fifty. */
const HEAP_GOAL = 1.2;
/** One frame of a screen, in ms: the most by which time may be up too late. */
const FRAME_MS = 1000 / 60;
const MEBIBYTE = 1024 * 1024;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '1000' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number; not ${values.rounds}.`);
  const root = resolve(import.meta.dirname, '../../..');
  if (isBuildStale(root)) await build(root);
  const startedAt = performance.now();
  const soaked = await soak(root, rounds, (round) => {
    const everyHundred = round % 100 === 0 || round === rounds;
    if (everyHundred) console.log(`${round} of ${rounds} rounds, ${seconds(performance.now() - startedAt)}`);
  });
  process.exitCode = report(soaked) ? 0 : 1;
}

/** Prints the figures; true when all goals are met. */
function report({ warm, end, lateMs }: Soaked): boolean {
  const growth = end.heap / warm.heap;
  const mebibytes = (bytes: number) => (bytes / MEBIBYTE).toFixed(1);
  console.log(
    `heap      ${mebibytes(warm.heap)} -> ${mebibytes(end.heap)} MiB: ${growth.toFixed(2)} × (goal: ≤ ${HEAP_GOAL})`,
  );
  console.log(`nodes     ${warm.nodes} -> ${end.nodes}`);
  console.log(`listeners ${warm.listeners} -> ${end.listeners}`);
  if (lateMs.length === 0) return growth <= HEAP_GOAL;
  const [p50, p99, least] = [quantile(lateMs, 0.5), quantile(lateMs, 0.99), Math.min(...lateMs)];
  const half = Math.ceil(lateMs.length / 2);
  const drift = quantile(lateMs.slice(-half), 0.5) - quantile(lateMs.slice(0, half), 0.5);
  console.log(
    `time up   ${p50.toFixed(1)} ms late, p99 ${p99.toFixed(1)}, least ${least.toFixed(1)} (goal: 0 to ${FRAME_MS.toFixed(1)})`,
  );
  console.log(`drift     ${drift.toFixed(2)} ms between the first and the second half of the rounds`);
  return growth <= HEAP_GOAL && p99 <= FRAME_MS && least >= 0;
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
