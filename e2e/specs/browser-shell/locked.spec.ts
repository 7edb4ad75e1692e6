import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../app.ts';
import { expectAccessible } from '../../pages/axe.ts';
import { RoundPage } from '../../pages/RoundPage.ts';
import { launchInBrowser } from '../../targets/browser.ts';

test('records in use by another Reel Quiz: it says so, and goes on once the other is closed', async ({
  launch,
}) => {
  const first = await launch();
  await expect(first.home.play).toBeVisible();
  const second = await launch();
  const problem = second.page.getByRole('alert');
  await expect(problem).toContainText('Your scores are kept.');
  await expect(problem).toContainText('in use by another Reel Quiz');
  await expect(problem).not.toContainText('{{');
  await expectAccessible(second.page);
  await first.close();
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(second.home.play).toBeVisible();
  // What the records say is read by now, too.
  await expect(second.home.daily).toBeVisible();
});

test('a data folder that can’t be made: it says which and what to do', async ({ shared }) => {
  const parent = mkdtempSync(join(tmpdir(), 'reel-quiz-'));
  const file = join(parent, 'a-file');
  writeFileSync(file, 'not a folder');
  const app = await launchInBrowser({ browser: await shared.browser(), dataFolder: join(file, 'data') });
  const problem = app.page.getByRole('alert');
  await expect(problem).toContainText(file);
  const retry = problem.getByRole('button', { name: 'Try again' });
  await retry.click();
  await expect(problem).toContainText(file);
  rmSync(file);
  mkdirSync(file);
  await retry.click();
  await expect(app.page.getByRole('button', { name: 'Play' })).toBeVisible();
  await app.close();
  rmSync(parent, { recursive: true });
});

test('the program stops in the middle of a question: the page says so, and the round is offered again', async ({
  launch,
}) => {
  const first = await launch();
  await first.home.play.click();
  const round = new RoundPage(first.page);
  await round.opened(1);
  await first.kill();
  await round.answerRight();
  await expect(first.page.getByRole('alert')).toContainText('or start it again');
  const second = await launch();
  await expect(second.home.unfinished).toContainText('0 of 10 answered');
});
