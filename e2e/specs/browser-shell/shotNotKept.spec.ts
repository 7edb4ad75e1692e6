import { expect, test } from '../../app.ts';

test('a shot that can’t be written down is not shown, and the player is told', async ({ app }) => {
  const { page, home } = app;
  const shot = await home.shot();
  await expect(shot.heading).toBeFocused();
  await app.kill();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This shot could not be saved');
  await expect(shot.button('Try again')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shot.button('Try again')).toBeFocused();
  await expect(page.getByText(/^Frame/)).toBeHidden();
  await shot.button('Go on without it').click();
  await expect(shot.words).toHaveText('Stop at frame 24');
  await expect(shot.dial).toHaveAccessibleName('Start');
  await expect(shot.count).toHaveText('0');
});
