import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packagesOf, readPackage } from './bundledPackages.ts';

const modules = resolve(import.meta.dirname, '../../../node_modules');

test('names each package once, with its licence, and none of our own files', () => {
  const found = packagesOf([
    join(modules, 'zod/v4/index.js'),
    join(modules, 'zod/v4/core/core.js'),
    `\0${join(modules, 'react/index.js')}?commonjs-module`,
    join(modules, '@visx/scale/lib/index.js'),
    '/home/somebody/src/quiz/rules.ts',
    '\0vite/preload-helper',
  ]);
  expect(found.map(({ name, licence }) => [name, licence])).toEqual([
    ['@visx/scale', 'MIT'],
    ['react', 'MIT'],
    ['zod', 'MIT'],
  ]);
  expect(found.every(({ text }) => text.includes('Permission is hereby granted'))).toBe(true);
});

test('a package without a licence stops the build', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'reel-quiz-package-')), 'node_modules', 'nobodys');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "nobodys", "version": "1.0.0" }');
  expect(() => readPackage(folder)).toThrow('names no licence');
});
