import type { System } from './args.ts';

/** Every kind of package by system, as electron-builder names them. */
const ALL: Readonly<Record<System, readonly string[]>> = {
  linux: ['AppImage', 'deb', 'rpm', 'tar.gz'],
  windows: ['nsis', 'zip'],
  mac: ['dmg', 'zip'],
};

/** What needs tools that only its own system has, or that are downloaded: a stub leaves it to the release workflow. */
const NOT_OF_STUBS = new Set(['nsis', 'dmg']);

/** The kinds of package to build for a system. */
export function targetsOf(system: System, { stub, folders }: { stub: boolean; folders: boolean }): string[] {
  if (folders) return ['dir'];
  return ALL[system].filter((target) => !stub || !NOT_OF_STUBS.has(target));
}
