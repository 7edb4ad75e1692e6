import type { Page } from '@playwright/test';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../src/quiz/question.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import { aRequest, goToRound, prepare } from '../pages/games.ts';

/** Puts a round with lifelines on disk, of a question of each of these kinds. */
async function prepareRound(dataFolder: string, kinds: Kind[], change: object = {}): Promise<string> {
  addBanks(dataFolder, [kindsBank('own', KINDS, ['short', 'long'])]);
  const found = { id: '' };
  await prepare(dataFolder, async (ask) => {
    const questionIds = kinds.map((kind) => `${kind}-short`);
    const request = aRequest({ bankIds: ['own'], lifelines: true, questionIds, ...change });
    found.id = (await ask('games.start', request)).id;
  });
  return found.id;
}

test('each lifeline by its key, once in a round', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder, ['choice', 'truth', 'choice'], {
    questionIds: ['choice-short', 'truth-short', 'choice-long'],
  });
  const app = await launch();
  const { page } = app;
  const round = await goToRound(app, id);
  await round.ready();

  // Half of the answers go, and stay where they were.
  await page.keyboard.press('y');
  const gone = page.locator('.option-removed');
  await expect(gone).toHaveCount(2);
  await expect(round.options).toHaveCount(4);
  await expect(gone.filter({ hasText: 'Fan Wei' })).toHaveCount(0);
  await expect(gone.first()).toHaveAttribute('aria-disabled', 'true');
  await expect(round.said).toHaveText(/^[A-D] and [A-D] are gone/);
  const letters = /^([A-D]) and ([A-D])/.exec(await round.said.innerText()) ?? [];
  for (const letter of letters.slice(1)) {
    await page.keyboard.press(letter.toLowerCase());
    await expect(gone.filter({ has: page.getByText(`${letter}: `) })).toHaveCount(1);
  }
  await gone.first().click({ force: true });
  await expect(round.next).toBeHidden();
  await expect(round.lifeline('Fifty-fifty')).toHaveAttribute('aria-disabled', 'true');
  await expect(round.lifeline('Fifty-fifty')).toHaveAccessibleDescription('Used');
  await page.keyboard.press('y');
  await expect(round.said).toContainText('Fifty-fifty: Used');

  // Half as much time again: the leader counts from there.
  expect(await round.secondsLeft()).toBeLessThanOrEqual(60);
  await page.keyboard.press('t');
  await expect(round.said).toContainText(/More time: \d+ seconds left/);
  expect(await round.secondsLeft()).toBeGreaterThan(60);
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');

  await round.opened(2);
  await page.keyboard.press('s');
  await expect(round.verdict).toHaveText(/Passed over/);
  await expect(round.next).toBeFocused();
  await page.keyboard.press('Enter');
  await round.opened(3);
  for (const name of ['Fifty-fifty', 'More time', 'Pass over'])
    await expect(round.lifeline(name)).toHaveAccessibleDescription('Used');
});

test('a lifeline that makes no sense says why', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder, ['truth', 'text'], { secondsPerQuestion: null });
  const app = await launch();
  const round = await goToRound(app, id);
  await round.ready();
  await expect(round.lifeline('Fifty-fifty')).toHaveAccessibleDescription('Not with this kind of question');
  await expect(round.lifeline('More time')).toHaveAccessibleDescription('There is no time limit');
  await app.page.keyboard.press('t');
  await expect(round.said).toContainText('More time: There is no time limit');
  await round.answerRight();
  await expect(round.next).toBeFocused();
  await app.page.keyboard.press('Enter');
  // Where one types, letters are the answer's; a key that types nothing is left.
  await round.ready();
  await app.page.keyboard.type('st');
  await expect(round.answers.getByRole('textbox')).toHaveValue('st');
  await app.page.keyboard.press('F8');
  await expect(round.verdict).toHaveText(/Passed over/);
});

test('a round without lifelines has no tickets', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder, ['choice'], { lifelines: false });
  const app = await launch();
  const round = await goToRound(app, id);
  await round.ready();
  await expect(app.page.getByRole('group', { name: 'Lifelines' })).toHaveCount(0);
  await app.page.keyboard.press('y');
  await expect(app.page.locator('.option-removed')).toHaveCount(0);
});

test('lifelines by gamepad', async ({ launch, dataFolder }) => {
  const id = await prepareRound(dataFolder, ['choice']);
  const app = await launch();
  const round = await goToRound(app, id);
  await round.ready();
  await plugInGamepad(app.page);
  await pressPad(app.page, 'LT');
  await expect(app.page.locator('.option-removed')).toHaveCount(2);
  await pressPad(app.page, 'RT');
  await expect(round.lifeline('More time')).toHaveAccessibleDescription('Used');
});

for (const light of ['dark', 'light', 'contrast'])
  test(`tickets, good, void and punched, pass axe, ${light}`, async ({ launch, dataFolder }) => {
    const id = await prepareRound(dataFolder, ['choice', 'truth']);
    const app = await launch();
    await app.home.light.selectOption(light);
    const round = await goToRound(app, id);
    await round.ready();
    await expectAccessible(app.page);
    await app.page.keyboard.press('y');
    await expect(app.page.locator('.option-removed')).toHaveCount(2);
    await expectAccessible(app.page);
  });

test('tickets and the longest questions fit into every window', async ({ launch, dataFolder }) => {
  const kinds: Kind[] = ['match', 'select', 'clues'];
  const questionIds = kinds.map((kind) => `${kind}-long`);
  const id = await prepareRound(dataFolder, [], { questionIds, secondsPerQuestion: 600 });
  const app = await launch();
  const round = await goToRound(app, id);
  for (const [at, kind] of kinds.entries()) {
    await round.opened(at + 1);
    for (const [width, height] of [
      [800, 600],
      [3840, 2160],
    ] as const) {
      await app.page.setViewportSize({ width, height });
      await expect.poll(() => tooLarge(app.page), { message: `${kind} ${width} × ${height}` }).toEqual([]);
    }
    await round.answerWrong();
    await expect(round.next).toBeFocused();
    await app.page.keyboard.press('Enter');
  }
});

/** What of the question and its tickets is outside the window. */
function tooLarge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.asked-words, .asked-answers, .asked-foot, .leader, .ticket, .round-bar')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        // A ticket is torn askew, and what is on the edge may be a fraction of a pixel over it.
        return left < -2 || top < -2 || right > innerWidth + 2 || bottom > innerHeight + 2;
      })
      .map((element) => element.className),
  );
}
