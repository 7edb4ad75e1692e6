/**
 * Measures how fast the app is, as ratios to baselines measured in the same run. A new figure is a function in a
 * group's folder and a line in GROUPS.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, isBuildStale } from '../start/build.ts';
import type { Entry } from './entry.ts';
import { desktopStart } from './solo/desktopStart.ts';
import { firstLoad } from './solo/firstLoad.ts';
import { firstQuestion } from './solo/firstQuestion.ts';
import { journalAppend } from './solo/journalAppend.ts';
import { keyPress } from './solo/keyPress.ts';
import { coldStart } from './shell/coldStart.ts';
import { openStatistics } from './solo/openStatistics.ts';
import { generateAll } from './generate/generateAll.ts';
import { library } from './library/library.ts';
import { flood } from './room/flood.ts';
import { room } from './room/room.ts';
import { table } from './table.ts';

type Measure = (root: string) => Promise<Entry[]>;

const GROUPS: Record<string, Measure[]> = {
  solo: [desktopStart, keyPress, firstQuestion, firstLoad, openStatistics, journalAppend],
  generate: [generateAll],
  library: [library],
  room: [room, flood],
  shell: [coldStart],
};

/** Groups that run the sources. */
const NEED_NO_BUILD = ['generate', 'library'];

const USAGE = `Measures the speed of the app, each figure as a ratio to a baseline of the same run.

npm run bench [-- GROUP] [-- --json FILE]

Groups: ${Object.keys(GROUPS).join(', ')}. Without one, all are run.
--json FILE   writes { "entries": [{ name, value, unit, baseline, ratio, goal, met }] } as well`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const unknown = positionals.find((group) => !(group in GROUPS));
  if (unknown !== undefined) throw new Error(`There is no group ${unknown}.\n\n${USAGE}`);
  const root = resolve(import.meta.dirname, '../../..');
  const groups = positionals.length > 0 ? positionals : Object.keys(GROUPS);
  if (groups.some((group) => !NEED_NO_BUILD.includes(group)) && isBuildStale(root)) await build(root);
  const entries: Entry[] = [];
  for (const group of groups) {
    for (const measure of GROUPS[group] ?? []) entries.push(...(await measure(root)));
  }
  console.log(table(entries));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ entries }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
