import { expect, it } from 'vitest';
import { inWords, playwrightTally, vitestTally, withExit } from './tally.ts';

it('says what came out, and what was skipped only when something was', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});

it('counts the tests of vitest, and a file that could not be loaded as a failure', () => {
  const statuses = ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo'];
  const file = { status: 'failed', assertionResults: statuses.map((status) => ({ status })) };
  expect(vitestTally({ testResults: [file] })).toEqual({ passed: 2, failed: 1, skipped: 3 });
  expect(vitestTally({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

it('counts the tests of Playwright', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightTally({ stats })).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

it('never takes a runner that failed for one that passed', () => {
  expect(withExit({ passed: 3, failed: 0, skipped: 0 }, false)).toMatchObject({ failed: 1 });
  expect(withExit({ passed: 3, failed: 2, skipped: 0 }, false)).toMatchObject({ failed: 2 });
  expect(withExit({ passed: 3, failed: 0, skipped: 0 }, true)).toMatchObject({ failed: 0 });
});
