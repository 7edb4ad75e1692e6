import { expect, test } from '../../app.ts';
import { HomePage } from '../../pages/HomePage.ts';
import { RoundPage } from '../../pages/RoundPage.ts';

test('a day’s round that another window has played meanwhile is told kindly', async ({ app }) => {
  test.slow();
  const { page, home } = app;
  await expect(home.daily).toContainText('the same for everyone');
  // A window opened by the first may use its address once more.
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => {
      window.open(location.href);
    }),
  ]);
  await new HomePage(other).daily.click();
  await new RoundPage(other).playOn(1, 10);
  await expect(other.getByRole('heading', { name: 'The end' })).toBeVisible();

  await home.daily.click();
  await expect(page.getByText('The next one comes tomorrow')).toBeVisible();
  await expect(home.daily).toContainText('10 of 10 right');
  await expect(home.play).toBeVisible();
});
