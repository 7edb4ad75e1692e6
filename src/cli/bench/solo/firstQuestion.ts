import type { Browser, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRound, withPlayedApp } from '../../played/playedApp.ts';
import { startShell } from '../../played/startShell.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import { buildBlankPage } from './blankPage.ts';
import { frameWith } from '../../played/frameWith.ts';

const VISITS = 15;
const STARTS = 9;
/** The button that begins a round on the home screen. */
export const PLAY = '[data-first]';
/** An open question. */
export const FIRST_QUESTION = '.round-open .asked-answers';

/**
 * How long it takes to the first question, beside a React page that shows one heading, is built in the same way, and is
 * served by a program that makes a host like ours first: from the start of the program, with the Play button pressed as
 * soon as it is there, and from navigating to a round. Each has a browser profile of its own, so nothing is cached there.
 */
export async function firstQuestion(root: string): Promise<Entry[]> {
  const blank = await buildBlankPage(root);
  const data = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  const startOurs = [
    join(root, 'src/cli/start/main.ts'),
    ...['--browser', '--no-open', '--port', '0', '--user-data', join(data, 'ours')],
  ];
  const startBlank = [join(import.meta.dirname, 'blankShell.ts'), blank, join(data, 'blank')];
  try {
    return await withPlayedApp(root, async ({ browser, origin, token, api }) => {
      const starts = { ours: [] as number[], blank: [] as number[] };
      // The first start of each compiles, as the first one after installing does; it is not counted.
      for (let start = 0; start <= STARTS; start++) {
        const ours = await timeOfStart(browser, startOurs, async (page) => {
          await frameWith(page, FIRST_QUESTION, { press: PLAY });
        });
        const plain = await timeOfStart(browser, startBlank, async (page) => {
          await frameWith(page, 'h1');
        });
        if (start === 0) continue;
        starts.ours.push(ours);
        starts.blank.push(plain);
      }
      const visits = { ours: [] as number[], blank: [] as number[] };
      const served = await startShell(startBlank);
      try {
        for (let visit = 0; visit < VISITS; visit++) {
          const game = await startRound(api, { questions: 10 });
          visits.ours.push(await timeOfVisit(browser, `${origin}/#/round/${game.id}`, FIRST_QUESTION, token));
          visits.blank.push(await timeOfVisit(browser, served.url, 'h1', ''));
        }
      } finally {
        await served.stop();
      }
      return [
        entry('start of the browser shell -> first question, p50', {
          value: quantile(starts.ours, 0.5),
          baseline: quantile(starts.blank, 0.5),
          goal: 1.5,
        }),
        entry('navigation -> first question, p50', {
          value: quantile(visits.ours, 0.5),
          baseline: quantile(visits.blank, 0.5),
          goal: 2,
        }),
      ];
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Ms from the start of a program to the end of the last frame that is waited for in its page. */
async function timeOfStart(
  browser: Browser,
  args: readonly string[],
  use: (page: Page) => Promise<void>,
): Promise<number> {
  // The browser is there already: what is measured is ours.
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  try {
    const begun = performance.now();
    const { url, stop } = await startShell(args);
    try {
      await page.goto(url, { waitUntil: 'commit' });
      await use(page);
      return performance.now() - begun;
    } finally {
      await stop();
    }
  } finally {
    await context.close();
  }
}

/** Ms from the start of a navigation to the end of the first frame with an element in it. */
async function timeOfVisit(browser: Browser, url: string, selector: string, token: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript((kept) => {
      sessionStorage.setItem('reel-quiz-token', kept);
    }, token);
    await page.goto(url, { waitUntil: 'commit' });
    return await frameWith(page, selector);
  } finally {
    await context.close();
  }
}
