/** Makes all banks of a file of films and checks a few, and says how long it took and how much memory. */
import { join } from 'node:path';
import { checkBank } from '../../../questions/checkBank.ts';
import { generate } from '../../questions/generate.ts';
import { realWorld } from '../../questions/files.ts';

const [films = '', out = '', few = '1'] = process.argv.slice(2);
let questions = 0;
const start = performance.now();
const code = await generate(
  {
    ...realWorld,
    say: (line) => {
      const total: unknown = JSON.parse(line);
      if (typeof total === 'object' && total !== null && 'questions' in total)
        questions = Number(total.questions);
    },
  },
  { facts: films, out, json: true },
);
if (code === 2) throw new Error(`${films}: no banks were made`);
const ms = performance.now() - start;
const maxRssMb = process.resourceUsage().maxRSS / 1024;

const names = realWorld.list(out);
const step = Math.max(1, Math.floor(names.length / Number(few)));
let checked = 0;
const checkStart = performance.now();
for (const name of names.filter((_, index) => index % step === 0)) {
  const result = checkBank(realWorld.read(join(out, name)), () => undefined);
  if (result.ok) checked += result.questions;
}
const checkMs = performance.now() - checkStart;
console.log(JSON.stringify({ ms, maxRssMb, questions, checkMs, checked }));
