import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { entry, quantile, type Entry } from '../entry.ts';
import { findFilms } from '../generate/films.ts';

/** How often each library is opened, in turns; the median counts. */
const OPENINGS = 15;
const SEARCHES = 600;
const ROUNDS = 600;
/** Goals in ms and MB, as the figures beside which ours stand. */
const SEARCH_MS = 50;
const DRAW_MS = 20;
const MEMORY_MB = 300;
/** So many films' titles are typed, letter by letter. */
const TYPED = 40;

const Report = z.object({
  opened: z.number(),
  films: z.number(),
  questions: z.number(),
  searched: z.array(z.number()),
  drawn: z.array(z.number()),
  maxRssMb: z.number(),
});
const Titles = z.object({ films: z.array(z.object({ title: z.object({ en: z.string() }) })) });

/**
 * A library of very many films beside one with the film that comes with the app: how long each takes to open, from the start
 * of a process to the first page of the library; how long a search and a round of 20 questions take in the large one; and
 * its memory.
 */
export function library(root: string): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  try {
    const films = findFilms(root, folder);
    const [many, one] = [join(folder, 'many'), join(folder, 'one')];
    for (const dataFolder of [many, one]) mkdirSync(dataFolder);
    const banks = join(many, 'banks');
    node(join(root, 'src/cli/questions/main.ts'), ['generate', films.path, '--out', banks], [0, 1]);
    const open = (dataFolder: string, ...more: string[]) =>
      Report.parse(
        JSON.parse(
          node(join(import.meta.dirname, 'child.ts'), [root, dataFolder, ...more])
            .trim()
            .split('\n')
            .at(-1) ?? '',
        ),
      );
    // The first time, each bank is read from end to end.
    const first = open(many);
    open(one);
    const took = { many: [] as number[], one: [] as number[] };
    for (let turn = 0; turn < OPENINGS; turn++) {
      took.one.push(open(one).opened);
      took.many.push(open(many).opened);
    }
    const used = open(many, String(SEARCHES), String(ROUNDS), wordsFrom(banks).join('\n'));
    const name = `${used.films} ${films.name}`;
    return Promise.resolve([
      entry(`${name}: opened`, {
        value: quantile(took.many, 0.5),
        baseline: quantile(took.one, 0.5),
        goal: 1.2,
      }),
      entry(`${name}: searched, p99`, {
        value: quantile(used.searched, 0.99),
        baseline: SEARCH_MS,
        goal: 1,
      }),
      entry(`20 of ${used.questions} questions drawn, p99`, {
        value: quantile(used.drawn, 0.99),
        baseline: DRAW_MS,
        goal: 1,
      }),
      {
        ...entry('memory, most at once', { value: used.maxRssMb, baseline: MEMORY_MB, goal: 1 }),
        unit: 'MB',
      },
      {
        ...entry('memory, most at once when first read', {
          value: first.maxRssMb,
          baseline: MEMORY_MB,
          goal: 1,
        }),
        unit: 'MB',
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function node(script: string, args: readonly string[], codes: readonly number[] = [0]): string {
  try {
    return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 2;
    // Some lines of the file may be of no use, which is told and stops nothing.
    if (codes.includes(status)) return '';
    throw error;
  }
}

/** What somebody types who looks for some of the films: each title letter by letter, and what is nowhere. */
function wordsFrom(banks: string): string[] {
  const names = readdirSync(banks).filter((name) => name.endsWith('.json'));
  const step = Math.max(1, Math.floor(names.length / TYPED));
  const titles = names
    .filter((_, at) => at % step === 0)
    .flatMap((name) => {
      const { films } = Titles.parse(JSON.parse(readFileSync(join(banks, name), 'utf8')));
      return films[Math.floor(films.length / 2)]?.title.en ?? [];
    });
  const typed = titles.flatMap((title) =>
    Array.from({ length: Math.min(title.length, 12) }, (_, letters) => title.slice(0, letters + 1)),
  );
  return [...typed, '一秒钟', '1939', 'e', 'nothing of the kind'];
}
