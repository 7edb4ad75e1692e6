import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { entry, quantile, type Entry } from '../entry.ts';
import { findFilms } from './films.ts';

/** How many times the baseline is measured; the median counts. */
const BASELINES = 5;
/** The most memory that making all banks may take, in MB. */
const MEMORY = 512;
/** What `npm run questions` gives Node, so that both of its threads tidy up early instead of taking what the machine has. */
const MEMORY_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=30', '--max-old-space-size=1024'];
/** So many banks are checked. */
const CHECKED = 5;

const Report = z.object({
  ms: z.number(),
  maxRssMb: z.number(),
  questions: z.number(),
  checkMs: z.number(),
  checked: z.number(),
});

/**
 * All banks of a file of films, in a process of its own, beside unpacking the file and parsing each of its lines; and how
 * fast questions are made and checked, beside a thousand of each a second.
 */
export function generateAll(root: string): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  try {
    const films = findFilms(root, folder);
    const baseline = quantile(
      Array.from({ length: BASELINES }, () => parseTime(films.path)),
      0.5,
    );
    const script = join(import.meta.dirname, 'child.ts');
    const said = execFileSync(
      process.execPath,
      [...MEMORY_FLAGS, script, films.path, join(folder, 'banks'), String(CHECKED)],
      { encoding: 'utf8' },
    );
    const report = Report.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''));
    const perSecond = (ms: number, many: number) => (1000 * ms) / many;
    return Promise.resolve([
      entry(`${films.name} -> ${report.questions} questions`, { value: report.ms, baseline, goal: 10 }),
      entry('a thousand questions made', {
        value: perSecond(report.ms, report.questions),
        baseline: 1000,
        goal: 1,
      }),
      entry('a thousand questions checked', {
        value: perSecond(report.checkMs, report.checked),
        baseline: 1000,
        goal: 1,
      }),
      { ...entry('memory, most at once', { value: report.maxRssMb, baseline: MEMORY, goal: 1 }), unit: 'MB' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ms to unpack a file and parse each of its lines. */
function parseTime(path: string): number {
  const start = performance.now();
  let films = 0;
  for (const line of gunzipSync(readFileSync(path)).toString().split('\n')) {
    if (line !== '' && typeof JSON.parse(line) === 'object') films += 1;
  }
  if (films === 0) throw new Error(`${path}: there is no film in it`);
  return performance.now() - start;
}
