import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import { aRequest, goToRound, goToSummary, play, prepare } from '../pages/games.ts';
import { SettingsPage } from '../pages/SettingsPage.ts';

const STEM = 'Who plays the projectionist?';

async function prepareRound(dataFolder: string, answers = ''): Promise<string> {
  addBanks(dataFolder, [kindsBank('own', ['choice', 'truth'])]);
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    const questionIds = ['choice-short', 'truth-short'];
    const game = await ask('games.start', aRequest({ bankIds: ['own'], questionIds }));
    await play(ask, game, answers);
    found.id = game.id;
  });
  return found.id;
}

test('a question is flagged by keys alone, taken back, and put back from the settings', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder);
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, id);
  await round.ready();
  // Not while it is still asked.
  await page.keyboard.press('x');
  await expect(round.flagDialog).toBeHidden();
  await round.answerRight();
  await expect(round.next).toBeFocused();

  // Escape leaves everything as it was.
  await page.keyboard.press('x');
  await expect(round.flagDialog).toBeVisible();
  await expect(round.flagDialog).toContainText(STEM);
  await expectAccessible(page);
  // However fast the next key comes.
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('x')]);
  await expect(round.flagDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(round.flagDialog).toBeHidden();
  await expect(round.next).toBeFocused();
  await expect(page.locator('.flag-state')).toHaveCount(0);

  await page.keyboard.press('x');
  await page.keyboard.press('2');
  await expect(round.flagDialog).toBeHidden();
  await expect(round.next).toBeFocused();
  await expect(round.said).toContainText('Taken out of play: unclear.');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toBeHidden();
  await expect(page.getByRole('button', { name: /^Flag…/ })).toBeFocused();

  // By arrows and Enter.
  await page.keyboard.press('x');
  await expect(round.flagDialog.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.flag-state')).toContainText('Taken out of play: spoiler.');
  await page.keyboard.press('Escape');

  await page.keyboard.press(',');
  const settings = new SettingsPage(page);
  await expect(settings.heading).toBeFocused();
  const flags = page.getByRole('region', { name: 'Flagged questions' });
  await expect(flags.getByRole('listitem')).toHaveCount(1);
  await expect(flags.getByRole('listitem')).toContainText(STEM);
  await expect(flags.getByRole('listitem')).toContainText(/spoiler · flagged on/);
  await expectAccessible(page);
  await flags.getByRole('button', { name: 'Put back' }).focus();
  await page.keyboard.press('Enter');
  await expect(flags.getByRole('listitem')).toHaveCount(0);
  await expect(flags).toContainText('No question is flagged');
  await expect(flags.getByRole('heading')).toBeFocused();
});

test('a question of a round that is over is flagged from its list, and known again after a restart', async ({
  launch,
  dataFolder,
}) => {
  const id = await prepareRound(dataFolder, 'rw');
  const first = await launch();
  const summary = await goToSummary(first, id);
  const second = summary.played.nth(1);
  await summary.frame(2).press('Enter');
  await expect(second).toBeFocused();
  await first.page.keyboard.press('x');
  await first.page.keyboard.press('a');
  await expect(second).toContainText('Taken out of play: wrong answer.');
  await expect(summary.played.first()).not.toContainText('Taken out of play');
  await expect(second).toBeFocused();
  await first.kill();

  const again = await launch();
  const seen = await goToSummary(again, id);
  await expect(seen.played.nth(1)).toContainText('Taken out of play: wrong answer.');
});

test('the dialog keeps a gamepad inside', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder);
  const app = await launch();
  const round = await goToRound(app, id);
  await round.ready();
  await plugInGamepad(app.page);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await pressPad(app.page, 'Y');
  await expect(round.flagDialog).toBeVisible();
  await pressPad(app.page, 'RB');
  await pressPad(app.page, 'B');
  await expect(round.flagDialog).toBeHidden();
  await expect(round.verdict).toBeVisible();
  await pressPad(app.page, 'Y');
  await expect(round.flagDialog.getByRole('button').first()).toBeFocused();
  await pressPad(app.page, 'down');
  await pressPad(app.page, 'A');
  await expect(app.page.locator('.flag-state')).toContainText('Taken out of play: unclear.');
});

for (const light of ['light', 'contrast'])
  test(`the dialog passes axe, ${light}, 简体中文`, async ({ launch, dataFolder }) => {
    const id = await prepareRound(dataFolder, 'rw');
    const app = await launch();
    await app.home.light.selectOption(light);
    await app.home.language.selectOption('zh');
    await goToSummary(app, id);
    await app.page.getByRole('button', { name: /^标记/ }).first().click();
    await expect(app.page.getByRole('dialog', { name: '这道题有什么问题？' })).toBeVisible();
    await expectAccessible(app.page);
  });
