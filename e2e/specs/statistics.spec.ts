import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import type { HomePage } from '../pages/HomePage.ts';
import { playedBefore } from '../pages/playedBefore.ts';

/** Plays a round by keyboard, right or wrong as told, and goes home. */
async function playRound(home: HomePage, rights: readonly boolean[]): Promise<void> {
  const setup = await home.choose();
  await setup.questions.fill(String(rights.length));
  await setup.choice('120 s').check();
  const round = await setup.begin();
  for (const [at, right] of rights.entries()) {
    await round.opened(at + 1);
    await (right ? round.answerRight() : round.answerWrong());
    await expect(round.next).toBeFocused();
    await round.page.keyboard.press('Enter');
  }
  await round.page.getByRole('button', { name: 'Home' }).click();
}

test('what was played is on the statistics screen, as a chart and as a table', async ({ app }) => {
  const { page, home } = app;
  const statistics = await home.statistics();
  await expect(statistics.empty).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Home' }).click();

  await playRound(home, [true, false]);
  await playRound(home, [true, true]);
  await home.statistics();
  await expect(statistics.heading).toBeFocused();
  await expect(page).toHaveTitle('Statistics · Reel Quiz');
  await expect(statistics.total('Rounds played')).toHaveText('2');
  await expect(statistics.total('Answers')).toHaveText('4');
  await expect(statistics.total('Right answers')).toHaveText('75%');
  await expect(statistics.total('Longest streak')).toHaveText('2now 2');
  await expect(statistics.total('Days in a row')).toContainText('1');
  // Four answers are no curve.
  await expect(statistics.chart('Rating')).toContainText('26 more answers, and your curve begins.');
  const topics = await statistics.table('By topic');
  expect(topics.reduce((sum, [, answers]) => sum + Number(answers), 0)).toBe(4);
  await expect(statistics.chart('Hardest for you').locator('tbody tr')).toHaveCount(1);
  await expect(statistics.chart('Hardest for you')).toContainText('1 of 1');

  const chart = statistics.chart('By kind of question');
  await expect(chart.locator('svg')).toBeVisible();
  await chart.getByRole('button', { name: 'Show as table' }).press('Space');
  await expect(chart.locator('svg')).toBeHidden();
  await expect(chart.getByRole('columnheader')).toHaveText(['Kind', 'Answers', 'Right']);
  await expectAccessible(page);
});

test('the figures are those that one reckons by hand', async ({ launch, dataFolder }) => {
  await playedBefore(dataFolder, [
    { right: true, elapsedMs: 1000 },
    { right: true, elapsedMs: 2000 },
    { right: false, elapsedMs: 4500 },
    { right: true, elapsedMs: 9000 },
    { right: true, elapsedMs: 2500 },
  ]);
  const { home } = await launch();
  const statistics = await home.statistics();
  await expect(statistics.heading).toBeVisible();
  // Right after 1, 2, 2.5 and 9 s: of four times in order the second is the middle, the first and third the quarters.
  expect(await statistics.table('Time to answer')).toEqual([
    ['Right', '4', '2 s', '1 s – 2.5 s'],
    ['Wrong', '1', '4.5 s', '4.5 s – 4.5 s'],
  ]);
  expect(await statistics.table('By topic')).toEqual([['Cast', '5', '80%', '–', '–']]);
  await expect(statistics.total('Longest streak')).toHaveText('2now 2');
  await expect(statistics.total('Right answers')).toHaveText('80%');
  const now = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format();
  expect(await statistics.table('Your year on film')).toEqual([[now, '1', '5']]);
});

test('all data can be deleted, brought back, and deleted for good', async ({ launch, dataFolder }) => {
  await playedBefore(dataFolder, [{ right: true, elapsedMs: 1000 }]);
  const first = await launch();
  const statistics = await first.home.statistics();
  await statistics.askToDelete('no');
  const confirm = statistics.dialog.getByRole('button', { name: 'Delete everything' });
  await expect(confirm).toBeDisabled();
  await expectAccessible(first.page);
  await first.page.keyboard.press('Escape');
  await expect(statistics.dialog).toBeHidden();
  await expect(first.page.getByRole('button', { name: 'Delete my data…' })).toBeFocused();

  await statistics.askToDelete('Delete');
  await first.page.keyboard.press('Enter');
  await expect(statistics.empty).toBeFocused();
  await statistics.undo.click();
  await expect(statistics.total('Answers')).toHaveText('1');

  await statistics.askToDelete('delete');
  await statistics.deleteAll();
  await expect(statistics.empty).toBeVisible();
  await first.page.getByRole('button', { name: 'Home' }).click();
  await first.home.statistics();
  await expect(statistics.undo).toBeVisible();
  await first.close();

  const second = await launch();
  const anew = await second.home.statistics();
  await expect(anew.empty).toBeVisible();
  await expect(anew.undo).toBeHidden();
});

for (const light of ['dark', 'light']) {
  test(`the statistics pass axe in Chinese, and fit a small window, ${light}`, async ({
    launch,
    dataFolder,
  }) => {
    await playedBefore(
      dataFolder,
      Array.from({ length: 8 }, (_, at) => ({ right: at % 3 !== 0, elapsedMs: 1000 * at })),
    );
    const { page, home } = await launch();
    await home.light.selectOption(light);
    await home.language.selectOption('zh');
    const statistics = await home.statistics();
    await expect(statistics.heading).toBeVisible();
    await expectAccessible(page);
    for (const size of [
      { width: 800, height: 600 },
      { width: 3840, height: 2160 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
    await statistics.askToDelete('删除');
    await expectAccessible(page);
    await statistics.deleteAll();
    await expect(statistics.empty).toBeVisible();
    await expectAccessible(page);
  });
}
