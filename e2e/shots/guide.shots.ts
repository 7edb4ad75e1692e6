import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { play, prepare } from '../pages/games.ts';
import { PhonePage } from '../pages/PhonePage.ts';
import { addPlan, ROUND } from '../pages/plans.ts';
import { APP_FOLDER } from '../targets/electron.ts';

/** Where the guide's pictures are; `npm run shots -- --guide` takes them anew. */
const FOLDER = join(APP_FOLDER, 'docs', 'guide', 'pictures');
const EXAMPLES = join(APP_FOLDER, 'docs', 'formats', 'examples');
const NAME = 'Friday at the Odeon';

mkdirSync(FOLDER, { recursive: true });
test.use({ viewport: { width: 1280, height: 720 } });

/** Takes a picture once the letters are there and what moves into place has done so. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(800);
  // Where the records of this run lie is nobody's concern.
  const style = '.home-folder { visibility: hidden }';
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82, style });
}

test('play', async ({ launch, dataFolder }) => {
  for (const daysAgo of [9, 7, 6, 4, 2, 1])
    await prepare(
      dataFolder,
      async (ask) => {
        const game = await ask('games.start', {
          bankIds: ['one-second'],
          topics: ['plot', 'cast', 'production', 'awards'],
          questions: 10,
          secondsPerQuestion: 60,
          scoring: 'linear',
          hideSpoilers: false,
        });
        await play(ask, game, 'rrwrrrwrrr'.slice(daysAgo % 4) + 'rrrr'.slice(0, daysAgo % 4));
      },
      daysAgo,
    );
  const { home, page } = await launch();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(home.play).toBeVisible();
  await take(page, 'foyer');
  const setup = await home.choose();
  await take(page, 'setup');
  await setup.questions.fill('5');
  const round = await setup.begin();
  await round.opened(1);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await take(page, 'reveal');
  await page.evaluate(() => (location.hash = '#/statistics'));
  await expect(page.locator('.chart-svg').first()).toBeVisible();
  await take(page, 'statistics');
  await page.evaluate(() => (location.hash = '#/'));
  await home.film();
  await expect(page.locator('.fact').first()).toBeVisible();
  await take(page, 'film');
});

test('bring a film', async ({ app: { home, page } }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const library = await home.library();
  await library.bringIn(join(EXAMPLES, 'crouching-tiger.wiki'));
  await expect(library.questions.first()).toBeVisible();
  await take(page, 'import');
  await library.keep.click();
  await expect(page.getByText('Nothing is kept yet.')).toBeHidden();
  await page.evaluate(() => (location.hash = '#/library'));
  await expect(library.entries).toHaveCount(2);
  await take(page, 'library');
});

test('host an evening', async ({ launch, dataFolder }) => {
  await addPlan(dataFolder, {
    name: NAME,
    readMs: 0,
    rounds: [
      {
        ...ROUND,
        title: 'Behind the camera',
        bankIds: ['one-second'],
        topics: ['production', 'cast'],
        kinds: ['choice'],
        questions: 2,
      },
    ],
  });
  const { home, page } = await launch();
  await page.setViewportSize({ width: 1280, height: 720 });
  const planning = await home.gameNights();
  await planning.button(`Edit ${NAME}`).click();
  await expect(planning.heading).toHaveText('Plan of an evening');
  await take(page, 'plan');
  await page.keyboard.press('Escape');
  const desk = await planning.begin(NAME);
  await desk.seat('Ana', 'Ben');
  await desk.open('i', /Room/);
  await desk.panel.getByRole('button', { name: 'Open the room' }).click();
  await expect(desk.panel.locator('.qr-code').first()).toBeVisible();
  const stage = await desk.stage();
  await stage.page.setViewportSize({ width: 1280, height: 720 });
  const browser = page.context().browser();
  if (!browser) throw new Error('There is no browser.');
  const phones = await browser.newContext({
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const code = await desk.panel.locator('.room-code').innerText();
  const url = await desk.panel.locator('.room-join .desk-strong').first().innerText();
  const phone = await PhonePage.join(phones, { joinUrl: `${url}/${code}` }, 'Cleo');
  await stage.page.bringToFront();
  await expect(stage.screen).toContainText('Cleo');
  await take(stage.page, 'stage-lobby');
  await page.bringToFront();
  await desk.heading.focus();
  await desk.goOn('Round');
  await page.keyboard.press('Space');
  await expect(desk.phase).toHaveText('Answers open');
  await desk.open('a', /Answers/);
  await take(page, 'desk');
  await take(phone.page, 'phone');
  await stage.page.bringToFront();
  await take(stage.page, 'stage-question');
  await page.bringToFront();
  await desk.key('1');
  await desk.key('x');
  await phone.page.locator('main button').first().tap();
  // Everybody has answered.
  await expect(desk.phase).toHaveText('Closed');
  await desk.heading.focus();
  await desk.goOn('Answer');
  await stage.page.bringToFront();
  await expect(stage.screen).toHaveAttribute('data-phase', 'revealed');
  await take(stage.page, 'stage-answer');
  await phones.close();
});
