import type { CDPSession, Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../contract/api.ts';
import type { QuizApi } from '../../contract/call.ts';
import { CHOICES, withPlayedApp } from '../played/playedApp.ts';

const SECONDS = 1;
const QUESTIONS = 2;
/** In every so many-th round the last question is left unanswered until its time is up. */
const TIMED_OUT_EVERY = 5;
/** By this round everything that is loaded once is loaded. */
const WARM_ROUNDS = 50;

/** What a page holds on to after a garbage collection. */
export interface Held {
  /** Of JavaScript, in bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** What came of playing so many rounds. */
export interface Soaked {
  rounds: number;
  /** After the first rounds, which load what is loaded once, and after the last. */
  warm: Held;
  end: Held;
  /** By how many ms each question that nobody answered closed later than its time limit, in the order of play. */
  lateMs: number[];
}

/**
 * Plays rounds in a real browser, one after another in one page, as somebody at the keyboard does: some questions are
 * answered, some time out.
 * @param told is shown how many rounds are played, after each
 */
export function soak(root: string, rounds: number, told: (round: number) => void): Promise<Soaked> {
  return withPlayedApp(root, async ({ browser, url, api }) => {
    await chooseShortRounds(api);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const session = await page.context().newCDPSession(page);
    await page.goto(url);
    await page.locator('.home-play-button').press('Enter');
    let warm: Held | undefined;
    const lateMs: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      const isTimedOut = round % TIMED_OUT_EVERY === 0;
      const gameId = await playRound(page, isTimedOut);
      if (isTimedOut) lateMs.push(await lateness(api, gameId));
      if (round === Math.min(WARM_ROUNDS, rounds)) warm = await held(session);
      told(round);
      if (round < rounds) await page.locator('.summary-ways .button-bright').press('Enter');
    }
    const end = await held(session);
    return { rounds, warm: warm ?? end, end, lateMs };
  });
}

async function chooseShortRounds(api: QuizApi): Promise<void> {
  const saved = await api('settings.save', {
    ...DEFAULT_SETTINGS,
    mute: true,
    lastRound: {
      bankIds: [CHOICES],
      topics: ['plot', 'cast', 'production', 'awards'],
      questions: QUESTIONS,
      secondsPerQuestion: SECONDS,
      scoring: 'linear',
      hideSpoilers: false,
    },
  });
  if (!saved.ok) throw new Error(saved.problem.message);
}

/** Plays the round on screen to its summary, and says which it was. */
async function playRound(page: Page, isTimedOut: boolean): Promise<string> {
  for (let question = 1; question <= QUESTIONS; question++) {
    await page.locator('.round-open .option').first().waitFor();
    if (question < QUESTIONS || !isTimedOut) await page.keyboard.press('1');
    await page.locator('.reveal-next').press('Enter');
  }
  await page.locator('.summary-ways .button-bright').waitFor();
  return /#\/summary\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** By how many ms the last question of a round closed after its time limit. */
async function lateness(api: QuizApi, gameId: string): Promise<number> {
  const game = await api('games.load', { gameId });
  if (!game.ok) throw new Error(game.problem.message);
  const end = game.value.events.at(-1);
  if (end?.type !== 'time-up') throw new Error(`The round ${gameId} ended with ${end?.type ?? 'nothing'}.`);
  return end.elapsedMs - SECONDS * 1000;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
