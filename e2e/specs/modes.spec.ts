import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import { tabTo } from '../pages/focus.ts';
import { manyFilms } from '../pages/manyFilms.ts';
import { daysGoBy, playedBefore } from '../pages/playedBefore.ts';
import { RoundPage } from '../pages/RoundPage.ts';
import { SetupPage } from '../pages/SetupPage.ts';
import { SummaryPage } from '../pages/SummaryPage.ts';

const MODES = ['Quick round', 'One topic', 'Marathon', 'Timeline', 'Clues'];

test('every kind of round is chosen and begun by keyboard alone, and offered again', async ({ app }) => {
  const { page, home } = app;
  const setup = new SetupPage(page);
  const round = new RoundPage(page);
  for (const [at, mode] of MODES.entries()) {
    await test.step(mode, async () => {
      await tabTo(page.getByRole('button', { name: 'Choose a round' }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Choose a round' })).toBeFocused();
      await page.keyboard.press('Tab');
      // What was chosen the last time is chosen still; an arrow leads on to the next poster.
      if (at > 0) {
        await expect(setup.mode(MODES[at - 1] ?? '')).toBeFocused();
        await page.keyboard.press('ArrowRight');
      }
      await expect(setup.mode(mode)).toBeFocused();
      await expect(setup.mode(mode)).toBeChecked();
      await tabTo(setup.start);
      await page.keyboard.press('Enter');
      await round.ready();
      await expect(round.answers).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(home.play).toBeVisible();
      await expect(page.locator('#play-hint')).toContainText(mode);
    });
  }
});

test('a round on one topic has that topic alone, and one with clues has nothing else', async ({ app }) => {
  const { page, home } = app;
  const setup = await home.choose();
  await setup.mode('One topic').check();
  await setup.choice('Release').check();
  await expect(setup.choice('Plot')).not.toBeChecked();
  await setup.questions.fill('2');
  const round = await setup.begin();
  for (const number of [1, 2]) {
    await round.opened(number);
    expect((await round.question()).topic).toBe('release');
    await round.answerRight();
    await expect(round.next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(new SummaryPage(page).heading).toBeVisible();
  await new SummaryPage(page).home();

  await home.choose();
  // Going to another kind of round and back loses nothing.
  await setup.mode('Clues').check();
  await expect(setup.choice('Plot')).toBeChecked();
  await setup.mode('Marathon').check();
  await expect(setup.questions).toBeHidden();
  await setup.mode('One topic').check();
  await expect(setup.choice('Release')).toBeChecked();
  await setup.mode('Clues').check();
  await setup.begin();
  await round.opened(1);
  await expect(round.clues).toHaveCount(1);
});

test('a marathon ends with the third miss, and stands on the shelf with how far it went', async ({ app }) => {
  const { page, home } = app;
  const setup = await home.choose();
  await setup.mode('Marathon').check();
  await setup.choice('No limit').check();
  const round = await setup.begin();
  for (let number = 1; number <= 4; number++) {
    await round.ready();
    await (number === 2 ? round.answerRight() : round.answerWrong());
    await expect(round.next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(new SummaryPage(page).heading).toBeVisible();
  await new SummaryPage(page).home();
  await expect(home.score('Rounds played')).toHaveText('1');
  const history = await home.history();
  await expect(history.reels).toContainText(['Marathon']);
  await expect(history.reels).toContainText(['1 right in 4 questions']);
});

test('the round of the day that was left with a question open goes on with that question', async ({
  app,
}) => {
  const { page, home } = app;
  const round = new RoundPage(page);
  await home.daily.click();
  await round.opened(1);
  const asked = await round.question();
  await page.keyboard.press('Escape');
  await expect(home.daily).toContainText('0 of 10 answered');
  await home.daily.click();
  await round.opened(1);
  expect((await round.question()).id).toBe(asked.id);
});

test('the round of the day is begun, left, gone on with and looked at, by keyboard alone', async ({
  app,
}) => {
  const { page, home } = app;
  const round = new RoundPage(page);
  const summary = new SummaryPage(page);
  await expect(home.daily).toContainText('the same for everyone');
  await tabTo(home.daily);
  await page.keyboard.press('Enter');
  await round.opened(1);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(home.daily).toContainText('1 of 10 answered');
  await expect(home.unfinished).toBeHidden();
  await tabTo(home.daily);
  await page.keyboard.press('Enter');
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  await round.playOn(2, 10);
  await expect(summary.heading).toBeVisible();
  const points = await summary.points();
  await summary.home();
  await expect(home.daily).toContainText(`${points} points, 10 of 10 right`);
  await tabTo(home.daily);
  await page.keyboard.press('Enter');
  await expect(summary.heading).toBeVisible();
  expect(await summary.points()).toBe(points);
  await summary.home();

  const setup = await home.choose();
  await setup.questions.fill('1');
  await setup.begin();
  await round.playOn(1, 1);
  await expect(summary.heading).toBeVisible();
  await summary.home();
  const history = await home.history();
  await expect(history.reels).toHaveCount(2);
  await expectAccessible(page);
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  await page.getByRole('radio', { name: 'Daily round (1)' }).check();
  await expect(history.reels).toHaveCount(1);
  await expect(history.reels).toContainText([`Daily round · ${today}`]);
});

test('what is due is reviewed from the foyer, by keyboard alone', async ({ launch, dataFolder }) => {
  await playedBefore(dataFolder, [
    { right: false, elapsedMs: 1000 },
    { right: false, elapsedMs: 1000 },
    { right: true, elapsedMs: 1000 },
  ]);
  const first = await launch();
  await expect(first.page.getByText('Nothing due now')).toBeVisible();
  await expect(first.page.getByText('within a day')).toBeVisible();
  await expect(first.home.review).toBeHidden();
  await first.close();

  daysGoBy(dataFolder, 1);
  const { page, home } = await launch();
  await expect(home.review).toContainText('2 questions due');
  await expectAccessible(page);
  await tabTo(home.review);
  await page.keyboard.press('Enter');
  const round = new RoundPage(page);
  await round.playOn(1, 2);
  await expect(new SummaryPage(page).heading).toBeVisible();
  await new SummaryPage(page).home();
  await expect(home.review).toBeHidden();
});

test('the rules show what they are worth, and are remembered', async ({ launch }) => {
  const first = await launch();
  const setup = await first.home.choose();
  await setup.rules.click();
  const { page } = first;
  await expect(
    page.getByText('1,000 points at once, 550 at half time and 100 at the last moment'),
  ).toBeVisible();
  await setup.choice('Half by time').check();
  await expect(
    page.getByText('1,000 points at once, 750 at half time and 500 at the last moment'),
  ).toBeVisible();
  await setup.choice('Points for a streak').uncheck();
  await setup.choice('Lifelines').check();
  await setup.choice('Just right for you').check();
  await setup.choice('No limit').check();
  await expect(page.getByText('without a time limit, time does not count')).toBeVisible();
  const round = await setup.begin();
  await round.ready();
  await first.close();

  const second = await launch();
  await second.home.choose();
  const again = new SetupPage(second.page);
  // They are not as at first, so they lie open.
  await expect(again.choice('Half by time')).toBeChecked();
  await expect(again.choice('Points for a streak')).not.toBeChecked();
  await expect(again.choice('Lifelines')).toBeChecked();
  await expect(again.choice('Just right for you')).toBeChecked();
  await expect(again.choice('No limit')).toBeChecked();
});

test('of very many films one finds those one wants, in either language', async ({ launch, dataFolder }) => {
  const years = Array.from({ length: 20 }, (_, at) => 1990 + at);
  addBanks(dataFolder, manyFilms(years, 100));
  const { home, page } = await launch();
  const setup = await home.choose();
  await setup.films.focus();
  await page.keyboard.press('Enter');
  await expect(setup.films).toContainText('all 2,001 films');
  await expect(page.getByRole('checkbox', { name: 'Films of 1990' })).toBeChecked();
  await expectAccessible(page);
  expect(await page.locator('*').count()).toBeLessThan(1000);

  await tabTo(setup.search);
  await page.keyboard.type('1994 年第 7 部');
  await expect(page.getByRole('checkbox', { name: 'Picture 7 of 1994' })).toBeVisible();
  // "7" is in "17" too: ten, and the seventies.
  await expect(page.getByText('19 films found')).toBeVisible();
  await setup.search.fill('picture 1994');
  await expect(page.getByText('and 50 more')).toBeVisible();
  await expect(page.locator('.chooser-list li')).toHaveCount(50);
  await setup.search.fill('picture 77 1994');
  await tabTo(page.getByRole('button', { name: 'Only these' }));
  await page.keyboard.press('Enter');
  await expect(setup.films).toContainText('1 of 2,001 films chosen');
  await expect(page.getByText('1 question to draw from')).toBeVisible();
  await setup.search.fill('');
  const year = page.getByRole('checkbox', { name: 'Films of 1994' });
  await expect(year).toBeChecked({ indeterminate: true });
  await setup.start.click();
  const round = new RoundPage(page);
  await expect(round.stem).toHaveText('Who is in Picture 77 of 1994?');

  await page.keyboard.press('Escape');
  await home.choose();
  await setup.films.click();
  await expect(setup.films).toContainText('1 of 2,001 films chosen');
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose at least one film.');
  await expect(setup.start).toBeDisabled();
});

for (const light of ['dark', 'light']) {
  test(`every kind of round is chosen without barriers, ${light}`, async ({ app }) => {
    const { page, home } = app;
    await home.light.selectOption(light);
    const setup = await home.choose();
    await setup.rules.click();
    for (const mode of MODES) {
      await setup.mode(mode).check();
      await expectAccessible(page);
    }
  });
}

for (const language of ['English', '简体中文']) {
  test(`the foyer and the setup are never wider than the window, in ${language}`, async ({
    launch,
    dataFolder,
  }) => {
    await playedBefore(dataFolder, [
      { right: false, elapsedMs: 1000 },
      { right: true, elapsedMs: 1000 },
    ]);
    daysGoBy(dataFolder, 1);
    const { page, home } = await launch();
    await home.language.selectOption(language);
    const setup = await home.choose();
    await setup.begin();
    await new RoundPage(page).ready();
    await page.keyboard.press('Escape');
    await expect(home.review).toBeVisible();
    for (const scale of ['1', '2']) {
      await page.evaluate((value) => {
        document.documentElement.style.setProperty('--text-scale', value);
      }, scale);
      for (const [width, height] of [
        [800, 600],
        [1280, 720],
        [3840, 2160],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const address of ['#/', '#/setup']) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, address);
          await expect(page.locator(address === '#/' ? '.home' : '.setup')).toBeVisible();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, `${address} at ${width} × ${height}, text × ${scale}`).toBeLessThanOrEqual(0);
        }
      }
    }
  });
}
