import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserArguments } from '../../browser/findBrowser.ts';
import { setUpBrowser } from '../../browser/setUpBrowser.ts';
import { startShell } from '../../played/startShell.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import { frameWith } from '../../played/frameWith.ts';

const STARTS = 9;
/** How long a shell is left alone before its memory is read: its own reading of all answers is over then, in ms. */
const IDLE_MS = 2_000;

interface Start {
  /** From the start of the process to the first frame with words on it, in ms. */
  paintedMs: number;
  /** What the process holds once nothing happens, in MB. */
  residentMb: number;
}

/**
 * From nothing to the first paint, and memory at rest: the browser shell with an empty folder of data, beside a shell that
 * serves one heading. The browser itself is running already; each start has a profile of its own.
 */
export async function coldStart(root: string): Promise<Entry[]> {
  const browser = await chromium.launch({ executablePath: setUpBrowser(root), args: browserArguments() });
  const data = mkdtempSync(join(tmpdir(), 'reel-quiz-cold-'));
  const empty = [join(import.meta.dirname, 'emptyShell.ts')];
  const ours = (number: number): string[] => [
    join(root, 'src/cli/start/main.ts'),
    ...['--browser', '--no-open', '--port', '0', '--user-data', join(data, String(number))],
  ];
  const [app, baseline]: [Start[], Start[]] = [[], []];
  try {
    for (let number = 0; number < STARTS; number++) {
      app.push(await start(browser, ours(number)));
      baseline.push(await start(browser, empty));
    }
  } finally {
    await browser.close();
    rmSync(data, { recursive: true, force: true });
  }
  const median = (starts: Start[], figure: keyof Start): number =>
    quantile(
      starts.map((each) => each[figure]),
      0.5,
    );
  const figures = (figure: keyof Start, goal: number) => ({
    value: median(app, figure),
    baseline: median(baseline, figure),
    goal,
  });
  const painted = entry('cold start of the browser shell -> first paint, p50', figures('paintedMs', 4));
  if (process.platform === 'win32') return [painted];
  return [
    painted,
    { ...entry('memory of the browser shell at rest, p50', figures('residentMb', 3)), unit: 'MB' },
  ];
}

async function start(browser: Browser, args: string[]): Promise<Start> {
  const startedAt = performance.now();
  const { url, pid, stop } = await startShell(args);
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    await frameWith(page, 'h1');
    const paintedMs = performance.now() - startedAt;
    await sleep(IDLE_MS);
    const residentMb = process.platform === 'win32' || pid === undefined ? 0 : residentOf(pid);
    await context.close();
    return { paintedMs, residentMb };
  } finally {
    await stop();
  }
}

/** What a process holds in memory, in MB. */
function residentOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
