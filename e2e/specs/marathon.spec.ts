import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { aRequest, goToRound, play, prepare } from '../pages/games.ts';

test('a marathon counts its questions, loses lamps by misses, and ends with the last', async ({
  launch,
  dataFolder,
}) => {
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    const request = aRequest({ mode: 'marathon', secondsPerQuestion: null });
    await play(ask, await ask('games.start', request), 'rrwww');
    const game = await ask('games.start', request);
    await play(ask, game, 'rrrrwrr');
    found.id = game.id;
  });
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, found.id);
  // Taken up after its seventh question, whose answer is shown.
  await expect(round.lives).toHaveAccessibleName('2 lives left');
  await expect(page.locator('.strip-frame')).toHaveCount(6);
  await page.keyboard.press('Enter');
  await round.opened(8);
  await expect(page).toHaveTitle('Question 8 · Reel Quiz');
  await expect(page.locator('.strip-frame').last()).toContainText('Question 8: being asked');
  await expectAccessible(page);

  await round.answerWrong();
  await expect(round.said).toContainText('A lamp burns out: 1 life left.');
  await expect(page.locator('.reveal-lives')).toHaveText('A lamp burns out: 1 life left.');
  await expect(round.lives).toHaveAccessibleName('1 life left');
  await expect(page.locator('.lamp-out')).toHaveCount(2);
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  await round.opened(9);
  await round.answerWrong();
  await expect(round.said).toContainText('That was the last life.');
  await expect(page.getByRole('button', { name: 'To the result' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByText('9 questions in, all lives gone')).toBeVisible();
  await expect(page.getByText('Your longest marathon yet')).toBeVisible();
  await expect(page.locator('.played > li')).toHaveCount(9);
  await expect(page.getByText('6 of 9 right')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Play again' }).focus();
  await page.keyboard.press('Enter');
  await round.opened(1);
  await expect(round.lives).toHaveAccessibleName('3 lives left');
});
