import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { keyWords } from '../../src/quiz/words.ts';
import { expect, test } from '../app.ts';
import { addBanks } from '../pages/bank.ts';
import { RoundPage } from '../pages/RoundPage.ts';

test('a round played by keyboard alone, and its score after the app was killed', async ({ launch }) => {
  const first = await launch();
  await expect(first.home.title).toContainText('One Second');
  await expect(first.home.title).toContainText('一秒钟');
  await first.home.play.focus();
  await first.page.keyboard.press('Enter');

  const round = new RoundPage(first.page);
  await round.opened(1);
  await round.ready();
  await expect(round.leader).toBeVisible();

  // One wrong answer: the right one is shown, with its sources.
  const [right = ''] = keyWords(await round.question()).map(({ en }) => en);
  await round.answerWrong();
  await expect(round.verdict).toHaveText(/Wrong/);
  // The two of a pair stand side by side.
  for (const words of right.split(' – ')) await expect(round.answers).toContainText(words);
  await expect(round.slate.getByRole('row')).not.toHaveCount(1);
  await expect(round.score).toHaveText('0');
  await first.page.keyboard.press('Enter');

  const summary = await round.playOn(2, 10);
  await expect(summary.heading).toBeFocused();
  await expect(summary.right).toHaveText('9 of 10 right');
  await expect(summary.played).toHaveCount(10);
  await expect(summary.played.first()).toContainText(right);
  await expect(summary.played.first()).toContainText('Your answer');
  const points = await summary.points();
  expect(Number(points.replaceAll(',', ''))).toBeGreaterThan(9 * 100);

  await first.kill();
  const second = await launch();
  await expect(second.home.score('Best score')).toHaveText(points);
  await expect(second.home.score('Rounds played')).toHaveText('1');
  await expect(second.home.unfinished).toBeHidden();
  const history = await second.home.history();
  await expect(history.reels).toHaveCount(1);
  await expect(history.reels).toHaveAccessibleName(new RegExp(`${points} points 9 of 10 right`));
  const again = await history.open(0);
  await expect(again.right).toHaveText('9 of 10 right');
  await expect(again.played).toHaveCount(10);
  await again.frame(1).click();
  await expect(again.played.first()).toBeFocused();
});

test('a choice by its letter or by pointer marks the right option and the one chosen', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [kindsBank('choices', ['choice', 'truth'])]);
  const { home, page } = await launch();
  const setup = await home.choose();
  await setup.ownBankOnly();
  const round = await setup.begin();
  await round.opened(1);
  const [right = ''] = keyWords(await round.question()).map(({ en }) => en);
  const at = (await round.shownOptions()).indexOf(right);
  await page.keyboard.press(at === 0 ? 'b' : 'a');
  await expect(round.verdict).toHaveText(/Wrong/);
  await expect(round.options.filter({ hasText: 'The answer' })).toContainText(right);
  await expect(round.options.filter({ hasText: 'Your answer' })).toHaveCount(1);
  await round.next.click();
  await round.opened(2);
  const [other = ''] = keyWords(await round.question()).map(({ en }) => en);
  await round.options.filter({ hasText: other }).click();
  await expect(round.verdict).toHaveText(/Right/);
});

test('time runs out on a question that nobody answers', async ({ app }) => {
  const setup = await app.home.choose();
  await setup.choice('10 s').check();
  const round = await setup.begin();
  await round.opened(1);
  await expect(round.said).toContainText('10 seconds');
  await expect(round.verdict).toHaveText(/Time is up/, { timeout: 15_000 });
  await expect(round.said).toContainText('Time is up. The answer is');
  await expect(round.next).toBeFocused();
});

test('a key that is still held does not skip the fact, and a double click begins one round', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [kindsBank('choices', ['choice', 'truth'])]);
  const app = await launch();
  const setup = await app.home.choose();
  await setup.ownBankOnly();
  await setup.start.dblclick();
  const round = new RoundPage(app.page);
  await round.opened(1);
  await round.options.first().focus();
  // The first press answers; its repeats come as long as the key is held.
  for (let repeat = 0; repeat < 4; repeat++) await app.page.keyboard.down('Enter');
  await expect(round.next).toBeFocused();
  await app.page.keyboard.down('Enter');
  await app.page.keyboard.up('Enter');
  await expect(app.page.getByText(/^Question 1 of/)).toBeVisible();
  await app.page.keyboard.press('Enter');
  await round.opened(2);
  await app.page.keyboard.press('Escape');
  await app.home.unfinished.getByRole('button', { name: 'Throw away' }).click();
  await expect(app.home.unfinished).toBeHidden();
});
