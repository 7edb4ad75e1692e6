import { expect, test } from '../app.ts';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';

for (const light of ['dark', 'light', 'contrast']) {
  test(`every screen passes axe, ${light}`, async ({ app }) => {
    const { page, home } = app;
    await home.light.selectOption(light);
    await expectAccessible(page);

    await home.history();
    await expect(page.getByText('No reel on the shelf yet')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Home' }).click();

    const setup = await home.choose();
    await setup.questions.fill('2');
    await setup.choice('120 s').check();
    await expectAccessible(page);

    const round = await setup.begin();
    await round.opened(1);
    await expectAccessible(page);
    await round.answerWrong();
    await expect(round.next).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');

    const summary = await round.playOn(2, 2);
    await expect(summary.heading).toBeVisible();
    await expectAccessible(page);
    await summary.home();
    await expect(home.play).toBeVisible();
    await expectAccessible(page);
    const history = await home.history();
    await expect(history.reels).toHaveCount(1);
    await expectAccessible(page);
  });
}

test('what happens is said to a screen reader, and the focus goes along', async ({ launch, dataFolder }) => {
  addBanks(dataFolder, [kindsBank('choices', ['choice', 'truth'])]);
  const { home, page } = await launch();
  const setup = await home.choose();
  await setup.ownBankOnly();
  const round = await setup.begin();
  await round.ready();
  await expect(round.said).toContainText('20 seconds');
  await expect(round.said).toContainText('Half the time is left', { timeout: 12_000 });
  await page.keyboard.press('1');
  await expect(round.said).toContainText(/(Right|Wrong)\. The answer is .+\. .+/);
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Space');
  await round.ready();
  await expect(page).toHaveTitle('Question 2 of 2 · Reel Quiz');
});
