import { expect, test } from 'vitest';
import { option, readFpmArgs } from './args.ts';

test('reads what electron-builder asks of fpm', () => {
  const request = readFpmArgs([
    ...[
      '-s',
      'dir',
      '--force',
      '-t',
      'deb',
      '-d',
      'libgtk-3-0',
      '-d',
      'libnss3',
      '--deb-recommends',
      'fonts',
    ],
    ...[
      '--architecture',
      'amd64',
      '--description',
      'A quiz\n of films',
      'out/=/opt/Reel Quiz',
      'a=b.png=/usr/c',
    ],
  ]);
  expect(request).toMatchObject({
    target: 'deb',
    depends: ['libgtk-3-0', 'libnss3'],
    recommends: ['fonts'],
    files: [
      { from: 'out/', to: '/opt/Reel Quiz' },
      { from: 'a=b.png', to: '/usr/c' },
    ],
  });
  expect(option(request, 'architecture')).toBe('amd64');
  expect(option(request, 'description')).toBe('A quiz\n of films');
});

test.each([
  [['-t', 'pacman'], 'A pacman is not built here.'],
  [['--architecture'], '--architecture has no value.'],
  [['somewhere'], 'somewhere does not say where it goes.'],
])('refuses %j', (args, problem) => {
  expect(() => readFpmArgs(args)).toThrow(problem);
});
