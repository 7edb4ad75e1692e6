import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BROWSER_VARIABLE } from '../browser/findBrowser.ts';
import { setUpBrowser } from '../browser/setUpBrowser.ts';
import { BUILD_STEPS } from '../start/build.ts';
import { FAILED, PASSED, playwrightTally, sum, type Tally, vitestTally, withExit } from './tally.ts';

/** Runs every `check:` script of package.json, all at once; prints what each has to say when it is done. */
export async function check(root: string): Promise<Tally> {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(text));
  const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  return sum(
    await Promise.all(
      names.map(async (name) => {
        const { succeeded, output } = await npmRun(root, name);
        console.log(`${succeeded ? '✓' : '✗'} ${name}`);
        if (!succeeded) console.log(output.trimEnd());
        return succeeded ? PASSED : FAILED;
      }),
    ),
  );
}

/** Runs the unit tests; `filters` as vitest takes them. */
export async function unit(root: string, filters: string[]): Promise<Tally> {
  return withReport(vitestTally, (report) =>
    node(root, 'vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ]),
  );
}

/** Builds the app. */
export async function build(root: string): Promise<Tally> {
  for (const [script, ...args] of BUILD_STEPS) if (!(await node(root, script, args))) return FAILED;
  return PASSED;
}

/** Runs the end-to-end tests against the build, with a browser that is found or set up; `filters` as Playwright's. */
export async function e2e(root: string, filters: string[]): Promise<Tally> {
  let browser: string;
  try {
    browser = setUpBrowser(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  console.log(`Browser: ${browser}`);
  return withReport(playwrightTally, (report) =>
    node(
      root,
      '@playwright/test/cli.js',
      ['test', '--reporter=list,json,./e2e/skipReporter.ts', ...filters],
      {
        [BROWSER_VARIABLE]: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    ),
  );
}

/** Runs a test runner that writes a JSON report, and counts what is in it. */
async function withReport(
  tallyOf: (report: unknown) => Tally,
  run: (report: string) => Promise<boolean>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-'));
  const report = join(folder, 'report.json');
  try {
    const succeeded = await run(report);
    return withExit(tallyOf(JSON.parse(readFileSync(report, 'utf8'))), succeeded);
  } catch (error) {
    console.error(`The runner left no report that can be read: ${String(error)}`);
    return FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a script of a package with this Node, on this terminal; true when it succeeds. */
async function node(
  root: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'close');
  return child.exitCode === 0;
}

async function npmRun(root: string, name: string): Promise<{ succeeded: boolean; output: string }> {
  // npm names its own script, which needs no shell; by hand, without npm, a shell finds npm on each system.
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
  const child = npm
    ? spawn(process.execPath, [npm, 'run', '--silent', name], options)
    : spawn(`npm run --silent ${name}`, { ...options, shell: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return { succeeded: child.exitCode === 0, output };
}
