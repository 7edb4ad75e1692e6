import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { SettingsPage } from '../pages/SettingsPage.ts';

test('what is set acts at once, and is there after the app was killed', async ({ launch }) => {
  const first = await launch();
  const settings = await first.home.settings();
  const rem = await remOf(first.page);
  await settings.choice('Light', 'High contrast').check();
  await expect(settings.root).toHaveAttribute('data-theme', 'contrast');
  await settings.choice('Size of text', '150%').check();
  expect(await remOf(first.page)).toBeCloseTo(rem * 1.5, 1);
  await settings.choice('Motion', 'Calm').check();
  await expect(settings.root).toHaveAttribute('data-motion', 'calm');
  await settings.checkbox('For the left hand').check();
  await expect(settings.root).toHaveAttribute('data-hand', 'left');
  await settings.choice('Time for every question', '× 2').check();
  await expect(first.page.getByText('A question of 20 seconds gets 40 seconds.')).toBeVisible();
  await settings.volume('Volume').fill('35');
  await settings.checkbox('Sound off').check();
  await settings.checkbox('Buttons').uncheck();
  await settings.button('Add a key for Pause').click();
  await first.page.keyboard.press('F2');
  await expect(settings.button('Take the key F2 from Pause')).toBeVisible();
  await settings.choice('Language', '简体中文').check();
  await expect(settings.heading).toHaveText('设置');
  await settings.done.click();
  await expect(first.page.getByText('10 题，每题 40 秒')).toBeVisible();
  // What comes in quick succession is written together, a moment later.
  await first.page.waitForTimeout(500);
  await first.kill();

  const second = await launch();
  await expect(second.page.getByText('10 题，每题 40 秒')).toBeVisible();
  await second.home.settings();
  const again = new SettingsPage(second.page);
  await again.choice('语言', 'English').check();
  await expect(again.choice('Light', 'High contrast')).toBeChecked();
  await expect(again.choice('Size of text', '150%')).toBeChecked();
  await expect(again.choice('Motion', 'Calm')).toBeChecked();
  await expect(again.choice('Time for every question', '× 2')).toBeChecked();
  await expect(again.checkbox('For the left hand')).toBeChecked();
  await expect(again.checkbox('Sound off')).toBeChecked();
  await expect(again.checkbox('Buttons')).not.toBeChecked();
  await expect(again.volume('Volume')).toHaveValue('35');
  await expect(again.button('Take the key F2 from Pause')).toBeVisible();
  await expect(again.root).toHaveAttribute('data-hand', 'left');
});

test('the last of many quick changes is the one that is kept', async ({ launch }) => {
  const first = await launch();
  const settings = await first.home.settings();
  await settings.volume('Effects').focus();
  for (let press = 0; press < 12; press++) await first.page.keyboard.press('ArrowLeft');
  await expect(settings.volume('Effects')).toHaveValue('40');
  await first.page.waitForTimeout(500);
  await first.kill();
  const second = await launch();
  await expect((await second.home.settings()).volume('Effects')).toHaveValue('40');
});

test('everything by keyboard alone: opened, changed, a key recorded, and back', async ({ app }) => {
  const { page } = app;
  const settings = new SettingsPage(page);
  await expect(app.home.play).toBeVisible();
  await page.keyboard.press(',');
  await expect(settings.heading).toBeFocused();
  await expect(page).toHaveTitle('Settings · Reel Quiz');

  await page.keyboard.press('Tab');
  await expect(settings.done).toBeFocused();
  await settings.choice('Light', 'Auditorium').focus();
  await page.keyboard.press('ArrowRight');
  await expect(settings.choice('Light', 'Foyer')).toBeFocused();
  await expect(settings.root).toHaveAttribute('data-theme', 'light');

  await settings.button('Add a key for Pause').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Press the new key for Pause' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(settings.heading).toBeVisible();
  await expect(settings.button('Add a key for Pause')).toBeFocused();

  // A key that another action has: told, and taken only when asked to.
  await page.keyboard.press('Enter');
  await page.keyboard.press('b');
  await expect(settings.refusal.filter({ hasText: 'B is a key for Answer B.' })).toBeVisible();
  await expect(settings.button('Take the key B from Answer B')).toBeVisible();
  await settings.button('Use it for Pause').focus();
  await page.keyboard.press('Enter');
  await expect(settings.button('Take the key B from Pause')).toBeVisible();
  await expect(settings.button('Take the key B from Answer B')).toBeHidden();
  await expect(settings.button('Add a key for Pause')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'B is now a key for Pause' })).toHaveCount(1);

  // The only key of another action, and a key that is not to be had.
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await expect(settings.refusal.filter({ hasText: 'M is the only key for Sound on or off' })).toBeVisible();
  await settings.button('Leave it').focus();
  await page.keyboard.press('Space');
  await expect(settings.button('Add a key for Pause')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(settings.refusal.filter({ hasText: 'Tab belongs to the system' })).toBeVisible();

  // The new key of an action works at once, the one it had no longer does.
  await settings.button('Add a key for Sound on or off').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F9');
  await settings.button('Take the key M from Sound on or off').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await expect(settings.checkbox('Sound off')).not.toBeChecked();
  await page.keyboard.press('F9');
  await expect(settings.checkbox('Sound off')).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'Sound off' })).toHaveCount(1);

  await settings.button('Default keys for Sound on or off').focus();
  await page.keyboard.press('Enter');
  await expect(settings.button('Take the key M from Sound on or off')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.home.play).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(settings.heading).toBeFocused();
});

test('the settings lead back to where one came from', async ({ app }) => {
  await app.home.choose();
  await app.page.keyboard.press(',');
  await new SettingsPage(app.page).done.click();
  await expect(app.page.getByRole('heading', { name: 'Choose a round' })).toBeFocused();
});

test('back to the defaults, and that undone', async ({ app }) => {
  const settings = await app.home.settings();
  await settings.choice('Light', 'Foyer').check();
  await settings.choice('Time for every question', 'No limit').check();
  await settings.button('Back to the defaults').click();
  await expect(settings.root).toHaveAttribute('data-theme', 'dark');
  await expect(settings.choice('Time for every question', '× 1')).toBeChecked();
  await settings.button('Undo: back to my settings').click();
  await expect(settings.root).toHaveAttribute('data-theme', 'light');
  await expect(settings.choice('Time for every question', 'No limit')).toBeChecked();
  await expect(settings.button('Back to the defaults')).toBeFocused();
});

test('the time factor is shown where a round is chosen', async ({ app }) => {
  const settings = await app.home.settings();
  await settings.choice('Time for every question', '× 10').check();
  await settings.done.click();
  await expect(app.page.getByText('10 questions, 200 seconds each')).toBeVisible();
  const setup = await app.home.choose();
  await expect(setup.choice('120 s')).toHaveAccessibleDescription('for you 1200 s');
  await expect(setup.choice('20 s')).toBeChecked();
});

test('the system’s wish for calm is followed, and can be overruled', async ({ app }) => {
  const settings = await app.home.settings();
  await expect(settings.root).toHaveAttribute('data-motion', 'full');
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(settings.root).toHaveAttribute('data-motion', 'calm');
  await settings.choice('Motion', 'Full').check();
  await expect(settings.root).toHaveAttribute('data-motion', 'full');
});

for (const light of ['dark', 'light', 'contrast'])
  for (const language of ['en', 'zh'])
    test(`the settings pass axe, ${light}, ${language}`, async ({ app }) => {
      await app.home.language.selectOption(language);
      await app.home.light.selectOption(light);
      await app.page.keyboard.press(',');
      await expect(new SettingsPage(app.page).heading).toBeVisible();
      await expectAccessible(app.page);
    });

test('no screen is wider than its window, however large its text', async ({ app }) => {
  const { page, home } = app;
  const settings = await home.settings();
  await settings.choice('Size of text', '200%').check();
  for (const language of ['English', '简体中文']) {
    await page
      .locator('input[name=language]')
      .nth(language === 'English' ? 1 : 2)
      .check();
    for (const screen of ['#/settings', '#/', '#/setup', '#/history']) {
      await page.evaluate((hash) => (location.hash = hash), screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const [width, height] of [
        [800, 600],
        [1280, 720],
        [3840, 2160],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await cutOff(page), `${screen} ${language} ${width} × ${height}`).toEqual([]);
      }
    }
    await page.evaluate(() => (location.hash = '#/settings'));
  }
});

/** How large a `rem` is, in CSS pixels. */
function remOf(page: SettingsPage['page']): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** What reaches out of the window at its side, or does not fit into its own box. */
function cutOff(page: SettingsPage['page']): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => !element.closest('.leader, .visually-hidden, svg') && element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const clips = getComputedStyle(element).overflowX !== 'visible';
        return (
          left < -1 || right > innerWidth + 1 || (clips && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );
}
