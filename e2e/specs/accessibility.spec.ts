import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';

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
    await page.keyboard.press(await round.wrongKey());
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

test('what happens is said to a screen reader, and the focus goes along', async ({ app }) => {
  const said = app.page.getByRole('status');
  await app.home.play.click();
  const heading = app.page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(said).toContainText('20 seconds');
  await expect(said).toContainText('Half the time is left', { timeout: 12_000 });
  await app.page.keyboard.press('1');
  await expect(said).toContainText(/(Right|Wrong)\. The answer is .+\. .+/);
  await expect(app.page.getByRole('button', { name: /Next question/ })).toBeFocused();
  await app.page.keyboard.press('Space');
  await expect(heading).toBeFocused();
  await expect(app.page).toHaveTitle('Question 2 of 10 · Reel Quiz');
});
