import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app.ts';
import { bank } from '../pages/bank.ts';
import { FilmPage } from '../pages/FilmPage.ts';

test('every fact of the film is there with its sources, by keyboard', async ({ app }) => {
  const film = await app.home.film();
  await expect(film.heading).toBeFocused();
  await expect(film.heading).toContainText('One Second');
  await expect(app.page).toHaveTitle('One Second · Reel Quiz');
  const all = await film.facts.count();
  expect(all).toBeGreaterThan(100);
  await expect(film.found).toHaveText(`${all} of ${all} facts`);
  const director = film.fact('director');
  await expect(director).toContainText('Asked plainly');
  await expect(director.getByRole('list', { name: 'Where it comes from' })).toContainText(
    'Encyclopedia article',
  );

  await app.page.keyboard.press('j');
  await expect(film.facts.nth(0)).toBeFocused();
  await app.page.keyboard.press('j');
  await expect(film.facts.nth(1)).toBeFocused();
  await app.page.keyboard.press('k');
  await expect(film.facts.nth(0)).toBeFocused();
  await app.page.keyboard.press('3');
  await expect(app.page.getByRole('heading', { name: 'People', exact: true })).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(app.home.play).toBeVisible();
});

test('facts are found by words in either language, by topic and by how they are asked', async ({ app }) => {
  const film = await app.home.film();
  await app.page.keyboard.press('/');
  await expect(film.search).toBeFocused();
  await app.page.keyboard.type('zhao xiaoding');
  await expect(film.facts).toHaveCount(await film.facts.filter({ hasText: 'Zhao Xiaoding' }).count());
  await expect(film.fact('cinematography')).toBeVisible();
  await film.search.fill('敦煌');
  await expect(film.fact('location')).toBeVisible();
  await film.search.fill('nothing says this');
  await expect(film.facts).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Show every fact' }).click();
  await expect(film.search).toBeFocused();
  await expect(film.search).toHaveValue('');

  const all = await film.facts.count();
  await film.pick('How it is asked', 'Disputed').check();
  const disputed = await film.facts.count();
  expect(disputed).toBeLessThan(all);
  await expect(film.facts.filter({ hasText: 'The sources disagree' })).toHaveCount(disputed);
  await film.pick('How it is asked', 'Never asked').check();
  await film.pick('Topic', 'Plot').check();
  const never = await film.facts.count();
  expect(never).toBeGreaterThan(0);
  await expect(film.facts.filter({ hasText: 'Never asked' })).toHaveCount(never);
});

test('what gives the plot away stays covered until it is lifted', async ({ app }) => {
  const film = await app.home.film();
  const fact = film.fact('knifepoint');
  await expect(fact).toContainText('This fact gives the plot away');
  await expect(fact).not.toContainText(/knife/);
  await fact.getByRole('button', { name: 'Uncover it' }).click();
  await expect(fact).toContainText(/knife/);
  await expect(fact).toBeFocused();
  await expect(film.facts.filter({ hasText: 'This fact gives the plot away' })).not.toHaveCount(0);
  await film.spoilers.focus();
  await app.page.keyboard.press('Space');
  await expect(film.facts.filter({ hasText: 'This fact gives the plot away' })).toHaveCount(0);
  await app.page.keyboard.press('s');
  await expect(film.spoilers).not.toBeChecked();
  await expect(fact).toContainText('This fact gives the plot away');
});

test('people and awards lead to their facts, and no result is made up', async ({ app }) => {
  const film = await app.home.film();
  const person = film.person('Zhang Yimou');
  await expect(person).toContainText('Director');
  await film.search.fill('runtime');
  await person.getByRole('link', { name: 'Director', exact: true }).click();
  // What was looked for gives way to where the link leads.
  await expect(film.fact('director')).toBeFocused();
  await expect(film.fact('director')).toBeInViewport();
  const rows = film.awards.getByRole('row').filter({ hasText: 'Result not known' });
  await expect(rows).toHaveCount((await film.awards.getByRole('row').count()) - 1);
});

test('a key leads from a reveal to its fact, and back to the very same place in the round', async ({
  app,
}) => {
  const { page } = app;
  const setup = await app.home.choose();
  await setup.questions.fill('2');
  const round = await setup.begin();
  for (const number of [1, 2]) {
    await round.opened(number);
    const [fact = ''] = (await round.question()).facts;
    await round.answerRight();
    await expect(round.next).toBeFocused();
    const score = await round.score.innerText();
    const film = await round.toFact();
    await expect(film.lit).toHaveAttribute('id', `fact-${fact}`);
    await expect(film.lit).toBeFocused();
    await expect(film.lit).toBeInViewport();
    await expect(film.lit).not.toContainText('This fact gives the plot away');
    // Keys of the round below do nothing here.
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await expect(film.back).toHaveText(/Back to the round/);
    await page.keyboard.press('Escape');
    await expect(round.next).toBeFocused();
    await expect(round.verdict).toHaveText(/Right/);
    await expect(round.score).toHaveText(score);
    await expect(page).toHaveTitle(`Question ${number} of 2 · Reel Quiz`);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'The end' })).toBeVisible();
});

test('the list of a result leads to each fact, and back to the result', async ({ app }) => {
  const setup = await app.home.choose();
  await setup.questions.fill('1');
  const summary = await (await setup.begin()).playOn(1, 1);
  await summary.played
    .first()
    .getByRole('link', { name: /^The fact’s page/ })
    .click();
  const film = new FilmPage(app.page);
  await film.opened();
  await expect(film.lit).toBeFocused();
  await film.back.click();
  await expect(summary.right).toHaveText('1 of 1 right');
});

test('the page can be loaded anew over a round, which then goes on where it was', async ({ app }) => {
  const setup = await app.home.choose();
  const round = await setup.begin();
  await round.opened(1);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  const score = await round.score.innerText();
  const film = await round.toFact();
  await app.page.reload();
  await film.opened();
  await film.back.click();
  await expect(round.verdict).toHaveText(/Right/);
  await expect(round.score).toHaveText(score);
});

test('a film without a facts file has a page made of its questions, and bad files are told', async ({
  launch,
  dataFolder,
}) => {
  for (const folder of ['banks', 'facts']) mkdirSync(join(dataFolder, folder), { recursive: true });
  const films = bank.films.map((card) => ({ ...card, id: 'mine', title: { en: 'My Own Film' } }));
  const questions = bank.questions.map((question) => ({ ...question, film: 'mine' }));
  writeFileSync(
    join(dataFolder, 'banks', 'mine.json'),
    JSON.stringify({ ...bank, id: 'mine', films, questions, timelines: [] }),
  );
  writeFileSync(join(dataFolder, 'facts', 'broken.yaml'), 'format: reel-quiz/facts\nversion: [1\n');
  const { home, page } = await launch();
  const film = await home.film();
  await expect(page.getByRole('alert')).toContainText(
    /broken\.yaml is not valid YAML at line \d+, column \d+/,
  );
  await page.getByRole('combobox', { name: 'Film' }).selectOption('My Own Film (2020)');
  await expect(film.heading).toContainText('My Own Film');
  await expect(page.getByText('made from its questions alone')).toBeVisible();
  await expect(film.fact('director')).toContainText('Encyclopedia article');
  expect(await film.facts.count()).toBeGreaterThan(50);
});

for (const language of ['en', 'zh']) {
  for (const light of ['dark', 'light']) {
    test(`the page passes axe, ${language}, ${light}`, async ({ app }) => {
      // Four times axe over a long page takes its time on a busy machine.
      test.slow();
      await app.home.light.selectOption(light);
      await app.home.language.selectOption(language);
      const film = await app.home.film();
      // Some facts, disputed and not, then a few, covered and not, then none: axe takes its time for all of them.
      await film.search.fill('reel');
      await expect(film.facts.filter({ has: app.page.locator('.splice') })).not.toHaveCount(0);
      await film.expectAccessible();
      await film.search.fill('knife');
      await expect(film.fact('knifepoint')).toBeVisible();
      await expect(film.fact('director')).toBeHidden();
      await film.expectAccessible();
      await film.spoilers.check();
      await film.expectAccessible();
      await film.search.fill('zzzz');
      await expect(film.facts).toHaveCount(0);
      await film.expectAccessible();
    });
  }

  test(`the page fits every window, ${language}`, async ({ app }) => {
    await app.home.language.selectOption(language);
    await app.home.film();
    await app.page.keyboard.press('s');
    for (const [width, height] of [
      [800, 600],
      [1280, 720],
      [3840, 2160],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      const taken = await app.page.evaluate(() => document.documentElement.scrollWidth);
      expect(taken, `${width} × ${height}`).toBeLessThanOrEqual(width);
    }
  });
}
