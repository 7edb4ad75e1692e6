import { spawn } from 'node:child_process';
import { accessSync, constants, readlinkSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { DISABLED_FEATURES } from '../../src/cli/browser/disabledFeatures.ts';
import { CdpConnection } from './cdp.ts';

const BROWSERS = [
  'chromium-headless-shell',
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const SWITCHES = [
  '--headless=new',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  DISABLED_FEATURES,
  '--password-store=basic',
  '--use-mock-keychain',
  // A window in the background of a test is as lively as one in front.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export interface Chromium {
  connection: CdpConnection;
  /** Resolves once the process has ended, whoever ended it. */
  exited: Promise<void>;
}

/** The browser whose pages will be the windows: `REEL_QUIZ_BROWSER`, or the first that is installed. */
export function findBrowser(): string {
  const named = process.env['REEL_QUIZ_BROWSER'];
  const found = (named ? [named] : BROWSERS).map(onPath).find((file) => file !== null);
  if (found) return found;
  throw new Error(
    named
      ? `REEL_QUIZ_BROWSER names ${named}, which can't be run.`
      : 'No Chromium or Chrome was found. Install one (Debian: apt-get install chromium), or name it in REEL_QUIZ_BROWSER.',
  );
}

function onPath(name: string): string | null {
  const folders = isAbsolute(name) ? [''] : (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts Chromium without a window. It is led by a pipe, and ends by itself when the pipe does: so that it can't
 * outlive this process, however that is killed.
 * @param debuggingPort where Playwright may come in as well, or null
 */
export async function startChromium(
  browser: string,
  profile: string,
  debuggingPort: number | null,
): Promise<Chromium> {
  await untilFree(profile);
  const switches = [...SWITCHES, '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  if (debuggingPort !== null) switches.push(`--remote-debugging-port=${debuggingPort}`);
  if (process.getuid?.() === 0) switches.push('--no-sandbox');
  const child = spawn(browser, switches, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , , commands, replies] = child.stdio;
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      console.error(`[stand-in] ${browser} could not be started:`, error);
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
  const debug = Boolean(process.env['STAND_IN_DEBUG']);
  createInterface({ input: child.stderr ?? Readable.from([]) }).on('line', (line) => {
    // Playwright waits for the line that names the port.
    if (debug || line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
  const connection = new CdpConnection(replies as Readable, commands as Writable);
  return { connection, exited };
}

/**
 * Waits until no Chromium has the profile: one whose stand-in was killed takes a moment to follow it, and a new one
 * would only hand its work to the old.
 */
async function untilFree(profile: string): Promise<void> {
  for (let tries = 0; tries < 100 && isTaken(profile); tries++) await sleep(50);
}

function isTaken(profile: string): boolean {
  try {
    // Chromium's lock is a link to "<host>-<process id>".
    const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
