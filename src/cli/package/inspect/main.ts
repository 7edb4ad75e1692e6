/**
 * Reads back what was packed into dist/, for whoever is about to give it away: the fuses of every program, and that the
 * app's own files are there. `node src/cli/package/inspect/main.ts [FOLDER] [--inspectable]`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROCESSORS, SYSTEMS } from '../args.ts';
import { wrongFuses } from '../fuses.ts';
import { folderOf, programOf, resourcesOf } from '../programOf.ts';

const NEEDED = [
  'app.asar',
  'licences/main.json',
  'licences/renderer.json',
  'questions/banks',
  'questions/facts',
];

const { positionals, values } = parseArgs({
  options: { inspectable: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const dist = resolve(positionals[0] ?? 'dist');
let looked = 0;
for (const system of SYSTEMS) {
  for (const processor of PROCESSORS) {
    const folder = join(dist, folderOf(system, processor));
    if (!existsSync(folder)) continue;
    looked++;
    const wrong = (await wrongFuses(programOf(system, folder))).filter(
      (fuse) => !values.inspectable || fuse !== 'EnableNodeCliInspectArguments is on',
    );
    const missing = NEEDED.filter((file) => !existsSync(join(resourcesOf(system, folder), file)));
    const problems = [...wrong, ...missing.map((file) => `${file} is missing`)];
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${folder}${problems.map((each) => `\n    ${each}`).join('')}`,
    );
    if (problems.length > 0) process.exitCode = 1;
  }
}
if (looked === 0) {
  console.error(`Nothing is packed in ${dist}.`);
  process.exitCode = 1;
}
