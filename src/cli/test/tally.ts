import { z } from 'zod';

/** How many checks or tests came to what. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sofar, { passed, failed, skipped }) => ({
      passed: sofar.passed + passed,
      failed: sofar.failed + failed,
      skipped: sofar.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** "12 passed, 0 failed", and ", 3 skipped" when some were. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts what vitest's JSON reporter wrote.
 * @throws ZodError when it is of another form
 */
export function vitestTally(report: unknown): Tally {
  return sum(
    VitestReport.parse(report).testResults.flatMap(({ status, assertionResults: tests }) => {
      // A file that could not even be loaded has no tests to fail.
      if (status === 'failed' && !tests.some((test) => test.status === 'failed')) return [FAILED];
      return tests.map((test) => tallyOf(test.status));
    }),
  );
}

function tallyOf(status: string): Tally {
  if (status === 'passed') return PASSED;
  return status === 'failed' ? FAILED : { passed: 0, failed: 0, skipped: 1 };
}

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Counts what Playwright's JSON reporter wrote. A test that passed only when it was tried again has passed.
 * @throws ZodError when it is of another form
 */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** What a runner came to, given how it ended: one that failed without a failed test has failed once. */
export function withExit(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
