import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AppInfo, DEFAULT_SETTINGS } from '../contract/api.ts';
import { type Handlers, serve } from '../contract/call.ts';
import { failed, ok, type Problem, type Result } from '../contract/result.ts';

export interface HostOptions {
  /** Where the player's records and banks are; made when it is not there. */
  dataFolder: string;
  /** The folder of the banks that come with the app. */
  shippedBanks: string;
  version: string;
  shell: 'electron' | 'browser';
}

export interface Host {
  /** Answers one call of the contract. Never throws: whatever goes wrong is a problem in the result. */
  call: (method: unknown, request: unknown) => Promise<Result<unknown>>;
  /** Closes the records. The host answers no more after it. */
  close: () => void;
}

/**
 * Makes the services behind the contract: the banks, the games on disk and the settings.
 * @returns a host, even when the records can't be opened: then `app.info` says why
 */
export function createHost(options: HostOptions): Host {
  const bankFolder = join(options.dataFolder, 'banks');
  mkdirSync(bankFolder, { recursive: true });
  const recordsProblem: Problem = {
    code: 'records-unavailable',
    message: 'This version keeps no records yet.',
    details: {},
  };
  const info = (): AppInfo => ({
    version: options.version,
    shell: options.shell,
    dataFolder: options.dataFolder,
    bankFolder,
    notices: [],
    recordsProblem,
  });
  const unavailable = () => failed('records-unavailable', recordsProblem.message);
  const handlers: Handlers = {
    'app.info': () => ok(info()),
    'app.retryRecords': () => ok(info()),
    'library.list': () => ok({ banks: [], problems: [] }),
    'games.start': unavailable,
    'games.append': unavailable,
    'games.load': unavailable,
    'games.unfinished': unavailable,
    'games.discard': unavailable,
    'games.history': unavailable,
    'settings.load': () => ok(DEFAULT_SETTINGS),
    'settings.save': unavailable,
  };
  return { call: serve(handlers, console.error), close: () => undefined };
}
