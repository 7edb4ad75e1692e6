import { expect, test } from 'vitest';
import { readArgs } from './args.ts';
import { targetsOf } from './targets.ts';

const LINUX = { platform: 'linux', processor: 'x64' } as const;

test('packs for this system and processor, unless told otherwise', () => {
  expect(readArgs([], LINUX)).toMatchObject({ systems: ['linux'], processors: ['x64'], out: 'dist' });
  expect(readArgs([], { platform: 'darwin', processor: 'arm64' })).toMatchObject({
    systems: ['mac'],
    processors: ['arm64'],
  });
  expect(readArgs(['--windows', '--x64', '--arm64'], LINUX)).toMatchObject({
    systems: ['windows'],
    processors: ['x64', 'arm64'],
  });
});

test('a stub is packed for every system', () => {
  expect(readArgs(['--stub'], LINUX)).toMatchObject({
    systems: ['linux', 'windows', 'mac'],
    processors: ['x64', 'arm64'],
  });
});

test('says what it does not know, and where there are no packages', () => {
  expect(readArgs(['--solaris'], LINUX)).toHaveProperty('problem', expect.stringContaining('--solaris'));
  expect(readArgs([], { platform: 'aix', processor: 'ppc64' })).toEqual({
    problem: 'There are no packages for aix.',
  });
});

test('leaves to the release what can only be built with tools of its own system', () => {
  const whole = { stub: false, folders: false };
  expect(targetsOf('windows', whole)).toEqual(['nsis', 'zip']);
  expect(targetsOf('mac', { ...whole, stub: true })).toEqual(['zip']);
  expect(targetsOf('linux', { ...whole, stub: true })).toEqual(['AppImage', 'deb', 'rpm', 'tar.gz']);
  expect(targetsOf('linux', { stub: true, folders: true })).toEqual(['dir']);
});
