import type { Page } from '@playwright/test';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS } from '../../src/quiz/question.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import { aRequest, goToRound, prepare } from '../pages/games.ts';

async function prepareRound(dataFolder: string, questionIds: string[], change: object = {}): Promise<string> {
  addBanks(dataFolder, [kindsBank('own', KINDS)]);
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    found.id = (await ask('games.start', aRequest({ bankIds: ['own'], questionIds, ...change }))).id;
  });
  return found.id;
}

/** All that can be read on the page, by eye or not. */
const allText = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

const secondsOn = async (page: Page): Promise<number> =>
  Number(await page.locator('.intermission-seconds').innerText());

test('the clock stands still behind a curtain through which nothing can be read', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder, ['choice-short', 'text-short']);
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, id);
  await round.ready();
  const [stem, first = ''] = [await round.stem.innerText(), (await round.shownOptions())[0]];
  // A clock that has hardly run is announced as one that begins.
  await expect.poll(() => round.secondsLeft()).toBeLessThan(59);
  await page.keyboard.press('p');
  await expect(round.intermission).toBeVisible();
  await expect(round.goOn).toBeFocused();
  await expect(round.said).toContainText(/Intermission\. \d+ seconds left/);
  const text = await allText(page);
  expect(text).not.toContain(stem);
  expect(text).not.toContain(first);
  const left = await secondsOn(page);
  // Neither do the answers hear their keys.
  await page.keyboard.press('a');
  await page.waitForTimeout(2500);
  expect(await secondsOn(page)).toBe(left);

  await page.keyboard.press('p');
  await round.ready();
  await expect(round.stem).toHaveText(stem);
  await expect(round.said).toContainText(/\d+ seconds left/);
  expect(await round.secondsLeft()).toBeGreaterThanOrEqual(left - 1);
  expect((await round.shownOptions())[0]).toBe(first);

  // And by Enter.
  await page.keyboard.press('p');
  await expect(round.goOn).toBeFocused();
  await page.keyboard.press('Enter');
  await round.ready();
  await round.answerRight();
  await expect(round.verdict).toHaveText(/Right/);
  // Nothing to stop once there is an answer.
  await page.keyboard.press('p');
  await expect(round.intermission).toBeHidden();
});

test('what was typed and moved before a pause is there after it', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder, ['text-short', 'select-short']);
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, id);
  await round.ready();
  await page.keyboard.type('Zhang Yi');
  await page.keyboard.press('F6');
  await expect(round.goOn).toBeFocused();
  expect(await allText(page)).not.toContain('Who directed it?');
  await page.keyboard.press('Enter');
  await round.ready();
  await expect(round.answers.getByRole('textbox')).toHaveValue('Zhang Yi');
  await page.keyboard.type('mou');
  await page.keyboard.press('Enter');
  await expect(round.verdict).toHaveText(/Right/);
  await page.keyboard.press('Enter');

  await round.opened(2);
  await page.keyboard.press('b');
  await expect(round.options.nth(1)).toBeChecked();
  await page.keyboard.press('p');
  await expect(round.goOn).toBeFocused();
  await page.keyboard.press('c');
  await page.keyboard.press('p');
  await expect(round.options.nth(1)).toBeChecked();
  await expect(round.options.nth(2)).not.toBeChecked();
});

test('a round that was left paused goes on from the very same time, even after a power cut', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder, ['choice-short', 'truth-short'], { secondsPerQuestion: 30 });
  const first = await launch();
  const round = await goToRound(first, id);
  await round.ready();
  await first.page.waitForTimeout(2200);
  await first.page.keyboard.press('p');
  await expect(round.goOn).toBeFocused();
  const left = await secondsOn(first.page);
  expect(left).toBeLessThanOrEqual(28);
  await first.page.keyboard.press('Escape');
  await expect(first.home.unfinished).toBeVisible();
  await first.kill();

  const second = await launch();
  const resumed = await second.home.resume();
  await expect(resumed.intermission).toBeVisible();
  await expect(resumed.goOn).toBeFocused();
  expect(await secondsOn(second.page)).toBe(left);
  expect(await allText(second.page)).not.toContain('Who plays the projectionist?');
  await second.page.keyboard.press('Enter');
  await resumed.ready();
  expect(await resumed.secondsLeft()).toBeLessThanOrEqual(left);
  await resumed.answerRight();
  await expect(resumed.verdict).toHaveText(/Right/);
});

test('pausing by gamepad, by pointer, and by itself when the window is hidden', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder, ['choice-short', 'truth-short']);
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, id);
  await round.ready();
  await plugInGamepad(page);
  await pressPad(page, 'Menu');
  await expect(round.goOn).toBeFocused();
  await pressPad(page, 'A');
  await round.ready();
  await page.getByRole('button', { name: 'Pause' }).click();
  await round.goOn.click();
  await round.ready();
  await hide(page);
  await expect(round.goOn).toBeVisible();
  // The page is told that it is seen again; the question waits until the player goes on.
  await show(page);
  await expect(round.intermission).toBeVisible();
});

test('a question without a time limit stays as it is when the window is hidden', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder, ['choice-short'], { secondsPerQuestion: null });
  const app = await launch();
  const round = await goToRound(app, id);
  await round.ready();
  await hide(app.page);
  await app.page.waitForTimeout(500);
  await expect(round.intermission).toBeHidden();
  await show(app.page);
  await app.page.keyboard.press('p');
  await expect(round.intermission).toContainText('No time limit');
});

for (const light of ['dark', 'light', 'contrast'])
  test(`the curtain passes axe and fits, ${light}`, async ({ launch, dataFolder }) => {
    const id = await prepareRound(dataFolder, ['choice-short']);
    const app = await launch();
    await app.home.light.selectOption(light);
    const round = await goToRound(app, id);
    await round.ready();
    await app.page.keyboard.press('p');
    await expect(round.goOn).toBeFocused();
    await expectAccessible(app.page);
    for (const [width, height] of [
      [800, 600],
      [3840, 2160],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      const box = await round.intermission.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });

/** A headless window can't be hidden, so the page is told that it was. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

async function show(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
