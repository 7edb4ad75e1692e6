import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';

test('the credits are reached from the settings, name every package with its licence, and pass axe', async ({
  app,
}) => {
  const { page } = app;
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('button', { name: 'About Reel Quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'About Reel Quiz' })).toBeFocused();
  await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  const credit = page.getByRole('listitem').filter({ hasText: /^zustand / });
  await credit.getByText('zustand', { exact: true }).click();
  await expect(credit.getByText('Permission is hereby granted')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/$/);
});
