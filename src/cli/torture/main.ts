/** Makes the app's life hard, and looks whether anything that was acknowledged is lost: `npm run torture`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evenings } from './evenings.ts';
import { hardships } from './hardships.ts';
import { kills } from './kills.ts';
import { pages } from './pages.ts';
import { randomOf } from './random.ts';
import { FUZZED_KINDS } from './fuzz.ts';
import { readers } from './readers.ts';
import type { Rack, Torture } from './torture.ts';

/** Every torture by its option. A new one is a file and a line here. */
const TORTURES: Readonly<Record<string, Torture>> = {
  kills,
  evenings,
  pages,
  hardships,
  fuzz: readers,
};

const USAGE = `Makes the app's life hard, and looks whether anything that was acknowledged is lost.

npm run torture [-- OPTIONS]       all of them without options

${Object.entries(TORTURES)
  .map(([name, { hint, counted }]) => `--${name}${counted ? ' N' : ''}`.padEnd(20) + hint)
  .join('\n')}
--reader NAME       of the readers of files this one only; may be given several times: ${FUZZED_KINDS.join(', ')}
--seed N            for the random moments, to do it again`;

async function main(): Promise<void> {
  const options = Object.fromEntries(
    Object.entries(TORTURES).map(([name, { counted }]) => [
      name,
      { type: counted ? 'string' : 'boolean' } as const,
    ]),
  );
  const { values } = parseArgs({
    options: {
      ...options,
      reader: { type: 'string', multiple: true },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const unknown = values.reader?.find((name) => !(FUZZED_KINDS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`There is no reader ${unknown}.\n\n${USAGE}`);
  const given = new Map(Object.entries(values));
  if (given.has('help')) {
    console.log(USAGE);
    return;
  }
  const seed = given.has('seed')
    ? wholeNumber('seed', given.get('seed'))
    : Math.floor(Math.random() * 2 ** 31);
  const named = Object.keys(TORTURES).filter((name) => given.has(name));
  console.log(`Seed ${seed}.`);
  for (const name of named.length > 0 ? named : Object.keys(TORTURES)) {
    const torture = TORTURES[name];
    if (!torture) continue;
    const value = given.get(name);
    const count = typeof value === 'string' ? wholeNumber(name, value) : null;
    if (!(await runOne(name, torture, { count, readers: values.reader ?? FUZZED_KINDS }, seed)))
      process.exitCode = 1;
  }
}

async function runOne(
  name: string,
  torture: Torture,
  wanted: Pick<Rack, 'count' | 'readers'>,
  seed: number,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), `reel-quiz-torture-${name}-`));
  // What the tortured make for themselves goes with the rest.
  process.env['TMPDIR'] = join(folder, 'tmp');
  mkdirSync(process.env['TMPDIR']);
  try {
    const { lines, faults } = await torture.run({
      folder,
      ...wanted,
      random: randomOf(seed),
      progress: (words) => {
        console.error(`  ${words}`);
      },
    });
    for (const line of lines) console.log(`${name}: ${line}`);
    for (const fault of faults) console.log(`✗ ${name}: ${fault}`);
    return faults.length === 0;
  } finally {
    delete process.env['TMPDIR'];
    rmSync(folder, { recursive: true, force: true });
  }
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number from 1 on; not ${String(value)}.\n\n${USAGE}`);
  return number;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
