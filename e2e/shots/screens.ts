import type { Page } from '@playwright/test';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../src/quiz/question.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import { expect, type App } from '../app.ts';
import type { RoundRequest } from '../../src/contract/api.ts';
import { addBanks } from '../pages/bank.ts';
import { aRequest, play, prepare } from '../pages/games.ts';
import { EVENING_SCREENS } from './eveningScreens.ts';
import type { RoundPage } from '../pages/RoundPage.ts';

export const THEMES = ['dark', 'light', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** A screen in a state worth looking at. */
export interface ShotScreen {
  name: string;
  /** Puts files into the data folder before the app is started. */
  prepare?: (dataFolder: string) => void | Promise<void>;
  /** Goes there from the home screen; where it is a page of its own, says which. */
  open: (app: App) => Promise<void> | Promise<Page>;
  /** True for a screen that must be whole in the window, without scrolling. */
  whole?: boolean;
  /** Others than those of a desktop window. */
  sizes?: readonly { width: number; height: number }[];
  /** Those it can be seen in; all without it. */
  themes?: readonly Theme[];
}

/** A round of one question, the longest of its kind, without a time limit that would move on by itself. */
async function askLongest({ home, page }: App): Promise<RoundPage> {
  const setup = await home.choose();
  await setup
    .choice((await page.locator('html').getAttribute('lang'))?.startsWith('zh') ? '120 秒' : '120 s')
    .check();
  await setup.ownBankOnly();
  const round = await setup.begin();
  await round.opened(1);
  return round;
}

const longest = (kind: Kind) => (dataFolder: string) => {
  addBanks(dataFolder, [kindsBank(`long-${kind}`, [kind], ['long'])]);
};

async function playOne(app: App): Promise<void> {
  const { home, page } = app;
  const setup = await home.choose();
  await setup.questions.fill('3');
  const round = await setup.begin();
  await round.opened(1);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  for (const number of [2, 3]) {
    await round.opened(number);
    await round.answerWrong();
    await expect(round.next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.summary-ways')).toBeVisible();
}

const goTo =
  (address: string) =>
  async ({ page }: App) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    // A part of the app may have to be loaded first.
    await expect(page.locator('.scene-inside[role="status"]')).toHaveCount(0);
  };

/**
 * A screen of a round that was played before the app is started.
 * @param answers as `play` takes them
 * @param there goes on from the round's or the summary's own screen
 */
function ofRound(
  name: string,
  change: Partial<RoundRequest>,
  answers: string,
  screen: 'round' | 'summary',
  there: (app: App) => Promise<void> = () => Promise.resolve(),
): ShotScreen {
  let id = '';
  return {
    name,
    prepare: (dataFolder) =>
      prepare(dataFolder, async (ask) => {
        const game = await ask('games.start', aRequest({ seed: 7, ...change }));
        await play(ask, game, answers);
        id = game.id;
      }),
    open: async (app) => {
      await goTo(`#/${screen}/${id}`)(app);
      await expect(app.page.locator(screen === 'round' ? '.asked-answers' : '.summary-ways')).toBeVisible();
      await there(app);
    },
  };
}

const setupMode = (position: number) => async (app: App) => {
  await goTo('#/setup')(app);
  await app.page.getByRole('radio').nth(position).check();
};

/** Every screen there is, empty and full. */
export const SCREENS: ShotScreen[] = [
  { name: 'home-new', open: async ({ home }) => expect(home.play).toBeVisible() },
  {
    name: 'home-played',
    open: async (app) => {
      await playOne(app);
      const setup = app.page;
      await goTo('#/')(app);
      await app.home.play.click();
      await expect(setup.locator('.asked-answers')).toBeVisible();
      await goTo('#/')(app);
      await expect(app.home.play).toBeVisible();
    },
  },
  { name: 'setup', open: goTo('#/setup') },
  { name: 'setup-topic', open: setupMode(1) },
  { name: 'setup-marathon', open: setupMode(2) },
  { name: 'setup-timeline', open: setupMode(3) },
  {
    name: 'setup-rules',
    open: async (app) => {
      await setupMode(0)(app);
      await app.page.locator('main summary').first().click();
    },
  },
  { name: 'shot', open: goTo('#/shot') },
  ofRound('lifelines', { lifelines: true }, 'r', 'round', async ({ page }) => {
    await page.locator('.reveal-next').press('Enter');
    await expect(page.locator('.round-open')).toBeVisible();
  }),
  ofRound('pause', {}, '', 'round', async ({ page }) => {
    // By pointer: the question may have a field, in which a key writes.
    await page.locator('.round-pause').click();
    await expect(page.locator('.asked-answers')).toBeHidden();
  }),
  ofRound('flag', {}, 'r', 'round', async ({ page }) => {
    await expect(page.locator('.reveal-next')).toBeVisible();
    await page.keyboard.press('x');
    await expect(page.getByRole('dialog')).toBeVisible();
  }),
  ofRound('marathon', { mode: 'marathon' }, 'rrwrrw', 'round'),
  ofRound('timeline', { mode: 'timeline', questions: 11 }, 'rrrrrrrrrw', 'round'),
  ofRound('summary-marathon', { mode: 'marathon' }, 'rrwrrww', 'summary'),
  ofRound('summary-daily', { mode: 'daily', day: '2026-11-21' }, 'rrwrrrwrrr', 'summary'),
  ...KINDS.flatMap((kind): ShotScreen[] => [
    {
      name: `round-${kind}`,
      prepare: longest(kind),
      open: async (app) => {
        const round = await askLongest(app);
        if (kind !== 'clues') return;
        const question = await round.question();
        for (let clue = 2; question.kind === 'clues' && clue <= question.clues.length; clue++) {
          await app.page.keyboard.press('n');
          await expect(round.clues).toHaveCount(clue);
        }
      },
      whole: true,
    },
    {
      name: `reveal-${kind}`,
      prepare: longest(kind),
      open: async (app) => {
        const round = await askLongest(app);
        const question = await round.question();
        await round.respond(question, rightResponse(question));
        await expect(round.next).toBeFocused();
      },
      // A whole line of cards and what came of it are more than the smallest window holds.
      whole: kind !== 'place',
    },
  ]),
  { name: 'summary', open: playOne },
  { name: 'history-empty', open: goTo('#/history') },
  {
    name: 'history',
    open: async (app) => {
      await playOne(app);
      await goTo('#/history')(app);
    },
  },
  { name: 'statistics-empty', open: goTo('#/statistics') },
  {
    name: 'statistics',
    open: async (app) => {
      await playOne(app);
      await goTo('#/statistics')(app);
      await expect(app.page.locator('.chart-svg').first()).toBeVisible();
    },
  },
  { name: 'settings', open: goTo('#/settings') },
  { name: 'about', open: goTo('#/about') },
  {
    name: 'film',
    open: async (app) => {
      await app.home.film();
    },
  },
  ...EVENING_SCREENS,
];
