import { expect, it } from 'vitest';
import { missingOptionalDependencies } from './lock.ts';

const lock = (packages: Record<string, { optionalDependencies?: Record<string, string> }>) => ({ packages });

it('finds an optional dependency that the lock lacks', () => {
  const packages = {
    '': {},
    'node_modules/bundler': { optionalDependencies: { 'bundler-linux': '1', 'bundler-windows': '1' } },
    'node_modules/bundler-linux': {},
  };
  expect(missingOptionalDependencies(lock(packages))).toEqual(['node_modules/bundler -> bundler-windows']);
});

it('looks where Node looks: beside the dependent first, then above', () => {
  const packages = {
    'node_modules/a/node_modules/@scope/b': { optionalDependencies: { near: '1', far: '1', lost: '1' } },
    'node_modules/a/node_modules/near': {},
    'node_modules/far': {},
    'node_modules/other/node_modules/lost': {},
  };
  expect(missingOptionalDependencies(lock(packages))).toEqual([
    'node_modules/a/node_modules/@scope/b -> lost',
  ]);
});

it('refuses what is no lock file', () => {
  expect(() => missingOptionalDependencies({})).toThrow();
});
