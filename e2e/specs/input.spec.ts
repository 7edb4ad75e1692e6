import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { expect, test } from '../app.ts';
import { addBanks } from '../pages/bank.ts';
import { plugInGamepad, pressPad, unplugGamepad } from '../pages/gamepad.ts';
import type { HomePage } from '../pages/HomePage.ts';
import type { RoundPage } from '../pages/RoundPage.ts';
import { SettingsPage } from '../pages/SettingsPage.ts';

test('a gamepad, plugged in while the app runs, goes about every screen', async ({ app }) => {
  const { page, home } = app;
  await expect(home.play).toBeVisible();
  await plugInGamepad(page);
  await pressPad(page, 'down');
  await expect(home.play).toBeFocused();
  await pressPad(page, 'right');
  await expect(page.getByRole('button', { name: /^Today’s round/ })).toBeFocused();
  await pressPad(page, 'left');
  await expect(home.play).toBeFocused();
  await pressPad(page, 'down');
  await expect(page.getByRole('button', { name: 'All about the film' })).toBeFocused();
  await pressPad(page, 'left');
  await expect(page.getByRole('button', { name: 'Choose a round' })).toBeFocused();
  await pressPad(page, 'A');
  await expect(page.getByRole('heading', { name: 'Choose a round' })).toBeFocused();

  // The first press finds something to mark; a slider moves under the d-pad.
  await pressPad(page, 'A');
  await expect(page.getByRole('radio', { name: /^Quick round/ })).toBeFocused();
  await page.getByLabel('Plot', { exact: true }).focus();
  await pressPad(page, 'A');
  await expect(page.getByLabel('Plot', { exact: true })).not.toBeChecked();
  const questions = page.getByRole('slider', { name: 'Number of questions' });
  await questions.focus();
  await pressPad(page, 'right');
  await expect(questions).toHaveValue('11');
  await pressPad(page, 'B');
  await expect(home.play).toBeVisible();

  await pressPad(page, 'View');
  const settings = new SettingsPage(page);
  await expect(settings.heading).toBeFocused();
  await expect(page.getByText('Plugged in: Made-up pad')).toBeVisible();
  await pressPad(page, 'LB');
  await expect(settings.checkbox('Sound off')).toBeChecked();
  await unplugGamepad(page);
  await expect(page.getByText('No gamepad seen yet')).toBeVisible();
  await plugInGamepad(page);
  await pressPad(page, 'B');
  await expect(home.play).toBeVisible();
});

test('what has the focus of a gamepad can be seen, even after a pointer', async ({ app }) => {
  const { page, home } = app;
  await home.title.click();
  await plugInGamepad(page);
  await pressPad(page, 'down');
  await expect(home.play).toBeFocused();
  await expect(home.play).toHaveCSS('outline-style', 'solid');
});

/** Begins a round of two questions that one key answers, without a time limit. */
async function beginChoices(home: HomePage): Promise<RoundPage> {
  const setup = await home.choose();
  await setup.ownBankOnly();
  await setup.choice('No limit').check();
  const round = await setup.begin();
  await round.opened(1);
  return round;
}

test('a round is answered and gone on with by gamepad, and left and taken up again for the settings', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [kindsBank('own', ['choice'], ['short', 'long'])]);
  const { page, home } = await launch();
  const round = await beginChoices(home);
  await plugInGamepad(page);
  const option = round.options.first();
  for (let press = 0; press < 12 && !(await option.evaluate((button) => button.matches(':focus'))); press++)
    await pressPad(page, press % 2 === 0 ? 'down' : 'left');
  await expect(option).toBeFocused();
  await pressPad(page, 'A');
  await expect(round.next).toBeFocused();
  await pressPad(page, 'RB');
  await round.opened(2);
  await pressPad(page, 'View');
  const settings = new SettingsPage(page);
  await expect(settings.heading).toBeFocused();
  await pressPad(page, 'B');
  await round.opened(2);
  await pressPad(page, 'B');
  await expect(home.unfinished).toContainText('1 of 2 answered');
});

test('keys that the player has bound answer, go on and leave, and the round names them', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [kindsBank('own', ['choice'], ['short', 'long'])]);
  const { page, home } = await launch();
  const settings = await home.settings();
  for (const [action, key] of [
    ['Answer A', 'q'],
    ['Answer B', 'w'],
    ['Next question', 'F4'],
    ['Back', 'Backspace'],
  ] as const) {
    await settings.button(`Add a key for ${action}`).click();
    await page.keyboard.press(key);
  }
  for (const [action, keys] of [
    ['Answer A', ['1', 'A']],
    ['Answer B', ['2', 'B']],
  ] as const)
    for (const key of keys) await settings.button(`Take the key ${key} from ${action}`).click();
  await settings.done.click();
  const round = await beginChoices(home);
  await expect(page.getByText(/Answer with Q W/)).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('a');
  await expect(round.next).toBeHidden();
  await page.keyboard.press('w');
  await expect(round.next).toBeFocused();
  await page.keyboard.press('F4');
  await round.opened(2);
  await page.keyboard.press('Backspace');
  await expect(home.unfinished).toContainText('1 of 2 answered');
});

test('arrow keys move the focus as it looks, and leave sliders and lists alone', async ({ app }) => {
  const { page, home } = app;
  // The foyer is laid out once it knows of today's round.
  const today = page.getByRole('button', { name: /^Today’s round/ });
  await expect(today).toBeVisible();
  await home.play.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'All about the film' })).toBeFocused();
  // The ticket comes nearer to it than the button beside, which has words below.
  await page.keyboard.press('ArrowUp');
  await expect(today).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(home.play).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(today).toBeFocused();
  await home.light.focus();
  await page.keyboard.press('ArrowDown');
  await expect(home.light).toBeFocused();
  const setup = await home.choose();
  await setup.questions.focus();
  await page.keyboard.press('ArrowRight');
  await expect(setup.questions).toHaveValue('11');
  await expect(setup.questions).toBeFocused();
});

test('sound comes with the first press, and not when it is off', async ({ app }) => {
  const { page, home } = app;
  // Counts what is started; that it sounds, each recipe's own spec measures.
  await page.evaluate(() => {
    const counter = { started: 0 };
    Object.assign(window, { counter });
    for (const node of [OscillatorNode, AudioBufferSourceNode]) {
      const start = Reflect.get(node.prototype, 'start') as (...args: unknown[]) => void;
      Reflect.set(node.prototype, 'start', function (this: AudioScheduledSourceNode, ...args: unknown[]) {
        counter.started += 1;
        start.apply(this, args);
      });
    }
  });
  const started = () =>
    page.evaluate(() => (window as unknown as { counter: { started: number } }).counter.started);
  expect(await started()).toBe(0);
  const settings = await home.settings();
  await expect.poll(started).toBeGreaterThan(0);
  const pressed = await started();
  await settings.button('Listen: Right and wrong').click();
  expect(await started()).toBeGreaterThan(pressed);
  const beforeSlider = await started();
  await settings.volume('Volume').press('ArrowLeft');
  await expect.poll(started).toBeGreaterThan(beforeSlider);

  await settings.checkbox('Buttons').uncheck();
  const beforeQuiet = await started();
  await settings.choice('Motion', 'Calm').check();
  expect(await started()).toBe(beforeQuiet);
  await settings.button('Listen: The clock').click();
  expect(await started()).toBeGreaterThan(beforeQuiet);

  await page.keyboard.press('m');
  await expect(settings.checkbox('Sound off')).toBeChecked();
  const muted = await started();
  await settings.volume('Volume').press('ArrowLeft');
  await settings.done.click();
  await expect(home.play).toBeVisible();
  await page.waitForTimeout(300);
  expect(await started()).toBe(muted);
});
