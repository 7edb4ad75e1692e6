import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf } from '../../src/contract/call.ts';
import { libraryApi } from '../../src/contract/libraryApi.ts';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../src/quiz/question.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import { expect, type App } from '../app.ts';
import type { RoundRequest } from '../../src/contract/api.ts';
import { addBanks, everyKind } from '../pages/bank.ts';
import { aRequest, play, prepare } from '../pages/games.ts';
import { EVENING_SCREENS } from './eveningScreens.ts';
import { LibraryPage } from '../pages/LibraryPage.ts';
import { manyFilms } from '../pages/manyFilms.ts';
import type { RoundPage } from '../pages/RoundPage.ts';
import { StatisticsPage } from '../pages/StatisticsPage.ts';
import { APP_FOLDER } from '../targets/electron.ts';

const EXAMPLES = join(APP_FOLDER, 'docs', 'formats', 'examples');

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

/** A library with a few banks of the player's, and one with very many films. */
function fillLibrary(dataFolder: string): void {
  addBanks(dataFolder, [everyKind, ...manyFilms([1994, 1995], 60)]);
  const [long] = manyFilms([2001], 1);
  if (long) {
    const title = {
      en: 'The Very Long Title of a Film That Nobody Would Ever Say as a Whole',
      zh: '一部片名很长很长、谁也不会从头到尾说完的影片',
    };
    addBanks(dataFolder, [{ ...long, films: long.films.map((film) => ({ ...film, title })) }]);
  }
}

const library =
  (there: (page: LibraryPage, app: App) => Promise<void> = () => Promise.resolve()) =>
  async (app: App) => {
    await goTo('#/library')(app);
    const page = new LibraryPage(app.page);
    await expect(page.entries.first()).toBeVisible();
    await there(page, app);
  };

/** The import screen with an article, another that contradicts it, and a table with rows that can't be read. */
const bringing = (there: (page: LibraryPage, app: App) => Promise<void>) => async (app: App) => {
  await goTo('#/import')(app);
  const page = new LibraryPage(app.page);
  await page.files.setInputFiles([
    file('crouching-tiger.wiki', ARTICLE),
    file(
      'another-with-a-rather-long-name.wiki',
      ARTICLE.replace('120 minutes', '131 minutes').replace('[[Bill Kong]]', '[[William Kong]]'),
    ),
    file('quiz.csv', TABLE),
  ]);
  await expect(page.questions.first()).toBeVisible({ timeout: 60_000 });
  await expect(app.page.locator('.import-busy')).toHaveCount(0, { timeout: 60_000 });
  await there(page, app);
};

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const ARTICLE = readFileSync(join(EXAMPLES, 'crouching-tiger.wiki'), 'utf8');
const TABLE =
  'Question,Answer,Wrong 1,Topic\nWho directed it?,Ang Lee,Zhang Yimou,weather\n,x,y,cast\nWho?,,Nobody,cast\n';
/** A part of what was read, and a button in it, in whatever language. */
const tabAt = (page: LibraryPage, at: number) => page.page.locator('.import-tab').nth(at).click();

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
  {
    name: 'statistics-delete',
    open: async (app) => {
      await playOne(app);
      await goTo('#/statistics')(app);
      await new StatisticsPage(app.page).askToDelete('');
    },
  },
  { name: 'library', prepare: fillLibrary, open: library() },
  { name: 'library-one', open: library() },
  {
    name: 'library-none-found',
    open: library(async ({ page }) => {
      await page.getByRole('searchbox').fill('nothing of the kind');
      await expect(page.locator('.library-none')).toBeVisible();
    }),
  },
  {
    name: 'library-found',
    prepare: fillLibrary,
    open: library(async ({ page, entries }) => {
      await page.getByRole('searchbox').fill('1995');
      await expect(entries).toHaveCount(1);
    }),
  },
  {
    name: 'library-off',
    prepare: fillLibrary,
    open: library(async ({ entries }) => {
      await entries
        .nth(1)
        .getByRole('button', { name: /Turn off|停用/ })
        .click();
      await expect(entries.nth(1)).toHaveClass(/library-off/);
    }),
  },
  {
    name: 'library-export',
    prepare: fillLibrary,
    open: library(async ({ entries }) => {
      await entries
        .nth(1)
        .getByRole('button', { name: /Take along|导出/ })
        .click();
      await expect(entries.nth(1).locator('.library-formats li')).toHaveCount(6);
    }),
  },
  {
    name: 'library-versions',
    prepare: (dataFolder) =>
      prepare(dataFolder, async (_, host) => {
        const ask = clientOf(libraryApi, host.call);
        for (const seed of [1, 2, 3]) {
          const part = Buffer.from(JSON.stringify({ ...everyKind, seed })).toString('base64');
          const whole = { name: 'every-kind.json', part, first: true, last: true };
          const read = await ask('imports.read', { draft: null, ...whole });
          if (read.ok) await ask('imports.keep', { draft: read.value.draft });
        }
      }),
    open: library(async ({ entries }) => {
      await entries
        .nth(1)
        .getByRole('button', { name: /version|版本/ })
        .click();
      await expect(entries.nth(1).locator('.library-formats li')).toHaveCount(2);
    }),
  },
  {
    name: 'library-flagged',
    prepare: (dataFolder) =>
      prepare(dataFolder, async (ask) => {
        const game = await ask('games.start', aRequest({ seed: 7 }));
        for (const { id } of game.setup.questions.slice(0, 3))
          await ask('flags.set', { questionId: id, reason: 'wrong' });
      }),
    open: library(),
  },
  {
    name: 'library-bin',
    prepare: fillLibrary,
    open: library(async ({ page, entries }) => {
      await entries
        .nth(1)
        .getByRole('button', { name: /Delete|删除/ })
        .click();
      await expect(page.locator('.library-deleted')).toBeVisible();
    }),
  },
  { name: 'import', open: goTo('#/import') },
  {
    name: 'import-questions',
    open: bringing(async ({ questions, page }) => {
      await questions.first().focus();
      for (const key of ['x', ' ', 'x', 'e']) await page.keyboard.press(key);
    }),
  },
  { name: 'import-facts', open: bringing((page) => tabAt(page, 1)) },
  {
    name: 'import-fact-wrong',
    open: bringing(async (library) => {
      await tabAt(library, 1);
      const year = library.page.locator('.import-list > li').filter({ hasText: '2000' }).first();
      await year.getByRole('button', { name: /Edit|修改/ }).click();
      await library.page.locator('.import-form input').first().fill('soon');
      await expect(library.page.locator('.import-form .import-problem')).not.toBeEmpty();
    }),
  },
  {
    name: 'import-fact-new',
    open: bringing(async (library) => {
      await tabAt(library, 1);
      await library.page.getByRole('button', { name: /Add a fact|添加事实/ }).click();
    }),
  },
  { name: 'import-decide', open: bringing((page) => tabAt(page, 2)) },
  { name: 'import-problems', open: bringing((page) => tabAt(page, 3)) },
  {
    name: 'import-aside',
    open: bringing(async ({ page }) => {
      await page.getByRole('button', { name: /Put aside|先放一放/ }).click();
      await expect(page.locator('.import-aside')).toBeVisible();
    }),
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
