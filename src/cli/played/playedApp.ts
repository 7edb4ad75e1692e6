import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowserShell } from '../../browser/server.ts';
import type { RoundRequest, SavedGame } from '../../contract/api.ts';
import { client, type QuizApi } from '../../contract/call.ts';
import { createHost } from '../../host/host.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { browserArguments } from '../browser/findBrowser.ts';
import { setUpBrowser } from '../browser/setUpBrowser.ts';

/** The app as a player has it: the built page, served by the browser shell, in a real browser. */
export interface PlayedApp {
  browser: Browser;
  /** Where it is served, without the token. */
  origin: string;
  /** The address with its token. */
  url: string;
  token: string;
  api: QuizApi;
}

/**
 * Runs something on a played app with records of its own, and takes both away again.
 * @param prepare fills the data folder before the app is started on it
 */
export async function withPlayedApp<Value>(
  root: string,
  run: (app: PlayedApp) => Promise<Value>,
  prepare: (dataFolder: string) => void = () => undefined,
): Promise<Value> {
  const browser = await launchBrowser(root);
  const dataFolder = mkdtempSync(join(tmpdir(), 'reel-quiz-played-'));
  writeChoices(root, dataFolder);
  prepare(dataFolder);
  const host = createHost({
    dataFolder,
    shippedBanks: join(root, 'questions/banks'),
    shippedFacts: join(root, 'questions/facts'),
    version: 'played',
    shell: 'browser',
  });
  try {
    const shell = await startBrowserShell({
      host: () => host,
      root: join(root, 'out/renderer'),
      port: 0,
    });
    const { origin, hash } = new URL(shell.url);
    const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
    try {
      return await run({ browser, origin, url: shell.url, token, api: client(host.call) });
    } finally {
      await shell.close();
    }
  } finally {
    await browser.close();
    host.close();
    rmSync(dataFolder, { recursive: true });
  }
}

/** The bank of the shipped questions that one key answers, for what is measured on such a question. */
export const CHOICES = 'choices';

function writeChoices(root: string, dataFolder: string): void {
  const read = parseBank(readFileSync(join(root, 'questions/banks/one-second.json'), 'utf8'));
  if (!read.ok) throw new Error(`one-second.json, ${read.problem.place}: ${read.problem.detail}`);
  const questions = read.value.questions.filter(({ kind }) => kind === 'choice' || kind === 'truth');
  const bank = { ...read.value, id: CHOICES, questions };
  mkdirSync(join(dataFolder, 'banks'), { recursive: true });
  writeFileSync(join(dataFolder, 'banks', `${CHOICES}.json`), JSON.stringify(bank));
}

function launchBrowser(root: string): Promise<Browser> {
  return chromium.launch({ executablePath: setUpBrowser(root), args: browserArguments() });
}

/** Starts a round of the most questions there may be on the four topics of every bank. */
export async function startRound(api: QuizApi, change: Partial<RoundRequest> = {}): Promise<SavedGame> {
  const started = await api('games.start', {
    bankIds: ['one-second'],
    topics: ['plot', 'cast', 'production', 'awards'],
    questions: 100,
    secondsPerQuestion: 120,
    scoring: 'linear',
    hideSpoilers: false,
    ...change,
  });
  if (!started.ok) throw new Error(started.problem.message);
  return started.value;
}
