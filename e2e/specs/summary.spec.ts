import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import { aRequest, goToRound, goToSummary, play, prepare } from '../pages/games.ts';
import { RoundPage } from '../pages/RoundPage.ts';

test('the daily round can be shared in two lines that give nothing away, in either language', async ({
  launch,
  dataFolder,
}) => {
  const found = { id: '', words: [''] };
  await prepare(dataFolder, async (ask) => {
    const game = await ask('games.start', aRequest({ mode: 'daily', day: '2026-11-21' }));
    await play(ask, game, 'rrwrrrwrrr');
    found.id = game.id;
    found.words = game.setup.questions.map(({ stem }) => stem.en);
  });
  const app = await launch();
  const { page } = app;
  await goToSummary(app, found.id);
  const field = page.getByRole('textbox', { name: 'Your round as text' });
  await expect(field).toHaveValue(
    /^Reel Quiz · 21 November 2026 · One Second\n🟩🟩⬛🟩🟩🟩⬛🟩🟩🟩 {2}8\/10 · [\d,]+$/u,
  );
  const text = await field.inputValue();
  for (const words of found.words) expect(text).not.toContain(words);
  await expect(page.getByText('The next daily round comes tomorrow.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play again' })).toBeHidden();
  await expectAccessible(page);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.getByRole('button', { name: 'Copy' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.', { exact: true }).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  // Where copying is not allowed, the text is marked, for the player's own key.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await copy.click();
  await expect(field).toBeFocused();
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(text.length);

  await page.evaluate(() => (location.hash = '/'));
  await app.home.language.selectOption('zh');
  await goToSummary(app, found.id);
  await expect(page.getByRole('textbox', { name: '本轮成绩文字' })).toHaveValue(
    /^胶片问答 · 2026年11月21日 · 一秒钟\n🟩🟩⬛🟩🟩🟩⬛🟩🟩🟩 {2}8\/10 · [\d,]+$/u,
  );
});

test('what to learn next: the facts that were missed, the weakest topic, and what is due', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [kindsBank('own', ['choice', 'truth'])]);
  const found = { id: '', review: '' };
  const questionIds = ['choice-short', 'truth-short'];
  await prepare(
    dataFolder,
    async (ask) => {
      await play(ask, await ask('games.start', aRequest({ bankIds: ['own'], questionIds })), 'wr');
      await play(ask, await ask('games.start', aRequest({ bankIds: ['own'], questionIds })), 'wr');
    },
    2,
  );
  await prepare(dataFolder, async (ask) => {
    const game = await ask('games.start', aRequest());
    await play(ask, game, 'rwrww');
    found.id = game.id;
  });
  const app = await launch();
  const { page } = app;
  await goToSummary(app, found.id);
  const facts = page.locator('.learn-fact');
  await expect(facts).toHaveCount(3);
  await facts.first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.fact-lit')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(facts.first().getByRole('link')).toBeFocused();

  const review = page.getByRole('button', { name: /^Review \d+ that (is|are) due$/ });
  await review.focus();
  await page.keyboard.press('Enter');
  const round = new RoundPage(page);
  await round.opened(1);
  await expect(page.locator('.asked-note')).toHaveText('Missed twice in a row');
  await expect(round.stem).toContainText('Missed twice in a row');
  await page.keyboard.press('Escape');

  await goToSummary(app, found.id);
  await page.getByRole('button', { name: /^A round on / }).press('Enter');
  await round.opened(1);
});

test('the last question says before it comes that it counts double', async ({ launch, dataFolder }) => {
  addBanks(dataFolder, [kindsBank('own', ['choice', 'truth'])]);
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    const questionIds = ['choice-short', 'truth-short'];
    const request = aRequest({ bankIds: ['own'], questionIds, scoring: 'finale' });
    found.id = (await ask('games.start', request)).id;
  });
  const app = await launch();
  const round = await goToRound(app, found.id);
  await round.ready();
  await expect(app.page.getByText('The last question counts × 2')).toBeHidden();
  await round.answerWrong();
  await expect(app.page.locator('.reveal-ahead')).toHaveText('The last question counts × 2');
  await expect(round.said).toContainText('The last question counts × 2');
  await expect(round.next).toBeFocused();
  await app.page.keyboard.press('Enter');
  await round.opened(2);
  await expect(app.page.locator('.asked-note')).toHaveText('The last question counts × 2');
  await round.answerRight();
  await expect(round.score).toHaveText(/^1,[5-9]\d\d$/);
});

test('for the left hand the bar of a round changes sides, too', async ({ launch, dataFolder }) => {
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    found.id = (await ask('games.start', aRequest())).id;
    await ask('settings.save', { ...(await ask('settings.load', {})), leftHanded: true });
  });
  const app = await launch();
  const round = await goToRound(app, found.id);
  await expect(round.score).toBeVisible();
  const score = await round.score.boundingBox();
  const leave = await app.page.getByRole('button', { name: 'Leave the round' }).boundingBox();
  expect(score?.x).toBeLessThan(leave?.x ?? 0);
});
