import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, check, e2e, unit } from './steps.ts';
import { inWords, sum, type Tally } from './tally.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const GROUPS = ['check', 'unit', 'e2e'] as const;

const USAGE = `Checks and tests everything; the last line says what came out.

npm test -- [--only check|unit|e2e] [filters for the runner of that group]`;

/** Runs one step under a heading, and says how long it took. */
async function step(name: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const startedAt = performance.now();
  const tally = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${name}: ${inWords(tally)} in ${seconds} s`);
  return tally;
}

async function main(): Promise<void> {
  const { values, positionals: filters } = parseArgs({
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const only = GROUPS.find((group) => group === values.only);
  if (values.only !== undefined && !only)
    throw new Error(`--only takes ${GROUPS.join(', ')}; not ${values.only}.`);
  if (filters.length > 0 && (only === undefined || only === 'check'))
    throw new Error('Filters go with --only unit or --only e2e.');

  const wanted = (group: (typeof GROUPS)[number]): boolean => only === undefined || only === group;
  const tallies: Tally[] = [];
  if (wanted('check')) tallies.push(await step('check', () => check(root)));
  if (wanted('unit')) tallies.push(await step('unit', () => unit(root, filters)));
  if (wanted('e2e')) {
    const built = await step('build', () => build(root));
    tallies.push(built);
    if (built.failed === 0) tallies.push(await step('e2e', () => e2e(root, filters)));
    else console.log('Without a build there are no end-to-end tests.');
  }
  const all = sum(tallies);
  console.log(`\n${inWords(all)}`);
  process.exitCode = all.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
