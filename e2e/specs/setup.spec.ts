import { expect, test } from '../app.ts';

test('who has not seen the film is asked nothing that gives it away', async ({ app }) => {
  // It plays a long round to its end.
  test.slow();
  const setup = await app.home.choose();
  for (const topic of ['Cast', 'Production', 'Awards']) await setup.choice(topic).uncheck();
  await setup.choice('I have not seen the film').check();
  await setup.choice('No limit').check();
  await setup.questions.press('End');
  const questions = Number(await setup.questions.inputValue());
  const round = await setup.begin();
  await expect(round.leader).toHaveText('No limit');
  for (let number = 1; number <= questions; number++) {
    await round.opened(number);
    const { topic, spoiler } = await round.question();
    expect({ topic, spoiler }).toEqual({ topic: 'plot', spoiler: false });
    await round.answerWrong();
    await expect(round.next).toBeFocused();
    await app.page.keyboard.press('Enter');
  }
  await expect(app.page.getByRole('heading', { name: 'The end' })).toBeVisible();
});

test('flat scoring gives full points', async ({ app }) => {
  const setup = await app.home.choose();
  await setup.rules.click();
  await setup.choice('Flat').check();
  const round = await setup.begin();
  await round.opened(1);
  await app.page.waitForTimeout(1500);
  await round.answerRight();
  await expect(round.score).toHaveText('1,000');
});

test('the choices, the language and the light are there after a restart', async ({ launch }) => {
  const first = await launch();
  const setup = await first.home.choose();
  await setup.choice('Awards').uncheck();
  await setup.choice('30 s').check();
  await setup.questions.fill('7');
  const round = await setup.begin();
  await round.opened(1);
  await first.page.keyboard.press('Escape');
  await first.home.language.selectOption('简体中文');
  await expect(first.home.play).toHaveText('开始');
  await first.home.light.selectOption('前厅');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'light');
  // What is changed in quick succession is written down after a fifth of a second, sooner than anybody closes a window.
  await first.page.waitForTimeout(300);
  await first.close();

  const second = await launch();
  await expect(second.home.play).toHaveText('开始');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(second.page.getByText('快速一轮：7 题，每题 30 秒')).toBeVisible();
  await second.page.getByRole('button', { name: '选择一轮' }).click();
  await expect(second.page.getByLabel('奖项', { exact: true })).not.toBeChecked();
  await expect(second.page.getByLabel('剧情', { exact: true })).toBeChecked();
});

test('the form can be filled by keyboard, and says when there is nothing to ask', async ({ app }) => {
  const setup = await app.home.choose();
  await expect(app.page.getByRole('heading', { name: 'Choose a round' })).toBeFocused();
  await app.page.keyboard.press('Tab');
  await expect(setup.mode('Quick round')).toBeFocused();
  await app.page.keyboard.press('Tab');
  await expect(setup.choice('Plot')).toBeFocused();
  for (const topic of ['Plot', 'Cast', 'Production', 'Awards']) {
    await setup.choice(topic).focus();
    await app.page.keyboard.press('Space');
  }
  await expect(app.page.getByRole('alert')).toHaveText('Choose at least one topic.');
  await expect(setup.start).toBeDisabled();
  await app.page.keyboard.press('Space');
  await expect(setup.choice('Awards')).toBeChecked();
  await setup.questions.focus();
  await app.page.keyboard.press('ArrowLeft');
  await expect(setup.start).toBeEnabled();
});
