import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseCommandLine } from './commandLine.ts';

test('reads the line that Playwright writes', () => {
  const line = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '.', '--user-data-dir=/tmp/a=b'];
  expect(parseCommandLine(line)).toEqual({
    app: resolve('.'),
    inspectPort: 0,
    debuggingPort: 0,
    userData: '/tmp/a=b',
  });
});

test('asks for nothing that was not asked of it', () => {
  expect(parseCommandLine(['/apps/quiz', 'extra'])).toEqual({
    app: resolve('/apps/quiz'),
    inspectPort: null,
    debuggingPort: null,
    userData: null,
  });
});

test('says so when no app is named', () => {
  expect(() => parseCommandLine(['--inspect=0'])).toThrow('Name the folder of the app');
});
