import { expect, test } from '../app.ts';

test('a round that was cut off is offered, and goes on with the score it had', async ({ launch }) => {
  const first = await launch();
  const setup = await first.home.choose();
  await setup.questions.fill('4');
  const round = await setup.begin();
  for (const number of [1, 2]) {
    await round.opened(number);
    await round.answerRight();
    await expect(round.next).toBeFocused();
    await first.page.keyboard.press('Enter');
  }
  await round.opened(3);
  const score = await round.score.innerText();
  const asked = await round.stem.innerText();
  await first.kill();

  const second = await launch();
  await expect(second.home.unfinished).toContainText('2 of 4 answered');
  await expect(second.home.unfinished).toContainText(`${score} points so far`);
  const resumed = await second.home.resume();
  await resumed.opened(3);
  await expect(resumed.stem).toHaveText(asked);
  await expect(resumed.score).toHaveText(score);
  const summary = await resumed.playOn(3, 4);
  await expect(summary.right).toHaveText('4 of 4 right');
});

test('a round that was left can be thrown away', async ({ app }) => {
  await app.home.play.click();
  await expect(app.page.getByRole('timer')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.home.unfinished).toContainText('0 of 10 answered');
  await app.home.unfinished.getByRole('button', { name: 'Throw away' }).click();
  await expect(app.home.unfinished).toBeHidden();
  await app.page.reload();
  await expect(app.home.play).toBeVisible();
  await expect(app.home.unfinished).toBeHidden();
});

test('reloading the page in the middle of a question opens it again', async ({ app }) => {
  const setup = await app.home.choose();
  const round = await setup.begin();
  await round.opened(1);
  const asked = await round.stem.innerText();
  await app.page.reload();
  await round.opened(1);
  await expect(round.stem).toHaveText(asked);
});
