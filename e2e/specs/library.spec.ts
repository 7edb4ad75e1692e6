import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks, everyKind } from '../pages/bank.ts';
import { RoundPage } from '../pages/RoundPage.ts';
import { APP_FOLDER } from '../targets/electron.ts';

const EXAMPLES = join(APP_FOLDER, 'docs', 'formats', 'examples');
const TIGER = 'crouching-tiger-hidden-dragon-2000';

test('from a wikitext file to a played round, by keyboard', async ({ app, dataFolder }) => {
  const { page } = app;
  const library = await app.home.library();
  await expect(library.heading).toBeFocused();
  await library.bringIn(join(EXAMPLES, 'crouching-tiger.wiki'));
  await expect(library.questions.first()).toBeVisible();
  await expect(page.locator('.import-film')).toHaveText('Crouching Tiger, Hidden Dragon (2000)');
  await expectAccessible(page);

  // Looked over by keys: the first is left out, the second taken in, the third has another stem.
  await library.questions.first().focus();
  await page.keyboard.press('x');
  await expect(library.questions.nth(1)).toBeFocused();
  await page.keyboard.press(' ');
  await expect(library.questions.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(library.questions.nth(2)).toBeFocused();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Stem' }).fill('A stem of my own?');
  await page.keyboard.press('Enter');
  await expect(library.questions.nth(2)).toBeFocused();
  await expect(library.questions.nth(2)).toContainText('A stem of my own?');
  await expect(library.questions.first()).toHaveAttribute('aria-pressed', 'false');
  await expect(library.questions.nth(1)).toHaveAttribute('aria-pressed', 'true');

  // A fact has its place in the file; a day that is none is told while it is typed, and a good one is taken.
  await library.tab(/Facts/).press('Enter');
  const director = page.locator('.import-fact').filter({ hasText: 'Ang Lee directed' });
  await expect(director).toContainText('line 6 · director');
  const year = page.locator('.import-list > li').filter({ hasText: 'is a film of 2000' });
  await year.getByRole('button', { name: 'Edit' }).press('Enter');
  await page.getByRole('textbox', { name: 'Number' }).fill('soon');
  await expect(page.locator('.import-form .import-problem')).toContainText('Write a number in digits');
  await expect(page.getByRole('button', { name: 'Take over' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Number' }).press('Escape');
  await expect(year.getByRole('button', { name: 'Edit' })).toBeVisible();

  expect(existsSync(join(dataFolder, 'banks', `${TIGER}.json`))).toBe(false);
  await expect(library.keepAndPlay).toBeEnabled();
  await library.keepAndPlay.press('Enter');
  const round = new RoundPage(page);
  await round.ready();
  await page.keyboard.press('1');
  const bank = readFileSync(join(dataFolder, 'banks', `${TIGER}.json`), 'utf8');
  expect(bank).toContain('A stem of my own?');
  expect(existsSync(join(dataFolder, 'facts', `${TIGER}.yaml`))).toBe(true);
});

test('a broken table shows its rows, keeps the good ones, and leaves nothing when it is cancelled', async ({
  app,
  dataFolder,
}) => {
  const { page } = app;
  const table = [
    'Question,Answer,Wrong 1,Film,Year',
    'Who?,Ang Lee,Zhang Yimou,A Film,2000',
    ',x,y,A Film,2000',
  ];
  const file = (name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) });
  const library = await app.home.library();
  await library.bringIn(file('first.csv'));
  await expect(library.questions).toHaveCount(1);
  await page.getByRole('button', { name: 'Put aside' }).click();
  await expect(library.questions).toHaveCount(0);
  await expect(library.heading).toBeFocused();
  await page.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);

  await library.files.setInputFiles(file('quiz.csv'));
  await expect(library.questions).toHaveCount(1);
  await library.tab(/Problems/).click();
  await expect(library.notices).toHaveText([/quiz\.csv · row 3.*There is no question: fill it in/]);
  await expectAccessible(page);
  await library.keep.click();
  await expect(page.getByRole('status').filter({ hasText: 'Kept: 1 question' })).toBeVisible();
  expect(existsSync(join(dataFolder, 'banks', 'first.json'))).toBe(false);
  await page.getByRole('button', { name: 'To the library' }).click();
  await expect(library.entry('Yours: quiz')).toContainText('1 question');

  // What is no such file says so.
  await library.bringIn({ name: 'noise.bin', mimeType: '', buffer: Buffer.from([0, 159, 146, 150, 0, 255]) });
  await expect(library.notices.first()).toContainText('It is of no kind that is known');
});

test('what was put aside, or cut off by a crash, is gone on with as it was left', async ({
  launch,
  dataFolder,
}) => {
  const app = await launch();
  const library = await app.home.library();
  await library.bringIn(join(EXAMPLES, 'crouching-tiger.wiki'));
  await library.questions.first().focus();
  await app.page.keyboard.press('x');
  const isOut = () => expect(library.questions.first()).toHaveAttribute('aria-pressed', 'false');
  await isOut();
  await app.page.getByRole('button', { name: 'Put aside' }).click();
  await expect(library.questions).toHaveCount(0);
  await expectAccessible(app.page);
  await app.page.getByRole('button', { name: 'Go on' }).press('Enter');
  await isOut();

  await library.tab(/Facts/).click();
  const fact = app.page.locator('.import-fact').filter({ hasText: 'Ang Lee directed' });
  const drop = fact.getByRole('button', { name: 'Leave out' });
  await drop.click();
  await expect(drop).toHaveAttribute('aria-pressed', 'true');
  await app.kill();

  const again = await launch();
  const there = await again.home.library();
  await again.page.getByRole('button', { name: 'Bring in a film or a bank' }).click();
  await expect(again.page.locator('.import-aside')).toContainText('2 decisions');
  await again.page.getByRole('button', { name: 'Go on' }).click();
  await expect(there.questions.first()).toHaveAttribute('aria-pressed', 'false');
  await there.tab(/Facts/).click();
  await expect(
    again.page
      .locator('.import-fact')
      .filter({ hasText: 'Ang Lee directed' })
      .getByRole('button', { name: 'Leave out' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await there.keep.click();
  await expect(again.page.getByRole('status').filter({ hasText: 'Kept:' })).toBeVisible();
  expect(existsSync(join(dataFolder, 'banks', `${TIGER}.json`))).toBe(true);
});

test('reasons are told in Chinese, too', async ({ app }) => {
  await app.home.language.selectOption('zh');
  const library = await app.home.library();
  const rows = [
    'Question,Answer,Wrong 1,Topic',
    'Who?,Ang Lee,Zhang Yimou,weather',
    'Who?,Ang Lee,Zhang Yimou,cast',
  ];
  await library.bringIn({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await library.tab(/问题/).click();
  await expect(library.notices.first()).toContainText('无法读作主题');
  for (const notice of await library.notices.allInnerTexts()) expect(notice).not.toMatch(/ (?:a|the|is|it) /);
});

// What a newcomer does with each of the three files: four keys from the home screen to the first answer.
for (const name of ['crouching-tiger.wiki', 'spirited-away.wikidata.json', 'seven-samurai.csv'])
  test(`a newcomer plays ${name}, by keyboard alone`, async ({ app }) => {
    const { page } = app;
    await expect(app.home.play).toBeVisible();
    const toLibrary = page.getByRole('button', { name: 'Library', exact: true });
    await toLibrary.press('Enter');
    await page.getByRole('button', { name: 'Bring in a film or a bank' }).press('Enter');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files…' }).press('Enter');
    await (await chooser).setFiles(join(EXAMPLES, name));
    const play = page.getByRole('button', { name: 'Keep and play' });
    await expect(play).toBeEnabled({ timeout: 60_000 });
    await play.press('Enter');
    const round = new RoundPage(page);
    await round.ready();
    await page.keyboard.press('1');
  });

test('a bank is found, turned off and on, deleted and taken back', async ({ launch, dataFolder }) => {
  addBanks(dataFolder, [everyKind]);
  const app = await launch();
  const { page } = app;
  const library = await app.home.library();
  await expect(library.entries).toHaveCount(2);
  await page.getByRole('searchbox').fill('every kind');
  await expect(library.entries).toHaveCount(1);
  await page.getByRole('searchbox').fill('一秒钟');
  await expect(library.entries).toHaveCount(2);
  const shipped = library.entry('Came with Reel Quiz');
  await expect(shipped.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await page.getByRole('searchbox').fill('nothing of the kind');
  await expect(page.getByText('No film or bank is found.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();

  await shipped.getByRole('button', { name: 'Turn off' }).click();
  await expect(shipped).toContainText('out of play');
  const own = library.entry('Yours: every-kind');
  await own.getByRole('button', { name: 'Take along…' }).click();
  await expect(own).toContainText('Nothing is lost.');
  await expect(own).toContainText(/Leaves behind: .*questions of other kinds/);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await own.getByRole('button', { name: 'Film pack' }).click();
  expect((await download).suggestedFilename()).toBe('every-kind.reelquiz');

  await own.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(own).toHaveCount(0);
  await expect(library.heading).toBeFocused();
  expect(existsSync(join(dataFolder, 'banks', 'every-kind.json'))).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(own).toHaveCount(1);

  // What is out of play is not on the programme; the way back in is there.
  await own.getByRole('button', { name: 'Turn off' }).click();
  await expect(own).toContainText('out of play');
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(app.home.play).toHaveCount(0);
  await app.home.library();
  await own.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('button', { name: 'Home' }).click();
  await expect(app.home.play).toBeVisible();
});

for (const light of ['light', 'contrast'])
  test(`both screens pass axe, ${light}, 简体中文`, async ({ app }) => {
    await app.home.light.selectOption(light);
    await app.home.language.selectOption('zh');
    const library = await app.home.library();
    await expect(library.entries).toHaveCount(1);
    await expectAccessible(app.page);
    await library.bringIn([join(EXAMPLES, 'crouching-tiger.wiki'), join(EXAMPLES, 'seven-samurai.csv')]);
    await expect(library.questions.first()).toBeVisible();
    for (const tab of [/题目/, /事实/, /待定/, /问题/]) {
      await library.tab(tab).click();
      await expectAccessible(app.page);
    }
  });
