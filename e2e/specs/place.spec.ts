import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import type { QuestionOf } from '../../src/quiz/question.ts';
import { expect, test, type App } from '../app.ts';
import { addBanks } from '../pages/bank.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import type { RoundPage } from '../pages/RoundPage.ts';

/** Begins a round of one card to be placed, without a time limit: three cards lie on the table, and it is the third. */
async function begin(
  launch: () => Promise<App>,
  dataFolder: string,
): Promise<{ round: RoundPage; question: QuestionOf<'place'> }> {
  addBanks(dataFolder, [kindsBank('own', ['place'])]);
  const { home } = await launch();
  const setup = await home.choose();
  await setup.ownBankOnly();
  await setup.choice('No limit').check();
  const round = await setup.begin();
  await round.opened(1);
  const question = await round.question();
  if (question.kind !== 'place') throw new Error(question.kind);
  return { round, question };
}

test('a card is put by pointer: a click near a gap moves it there, a click on the card puts it in', async ({
  launch,
  dataFolder,
}) => {
  const { round } = await begin(launch, dataFolder);
  await expect(round.answers.getByText('1971')).toBeVisible();
  // Its own date is not shown before it is in its place.
  await expect(round.answers.getByText('1974')).toBeHidden();
  const end = round.gap('after “The newsreel is shown”');
  await end.click();
  await expect(end).toBeChecked();
  // Anywhere nearer to a gap than to the next one.
  const frame = await round.frame('He escapes from the farm').boundingBox();
  if (!frame) throw new Error('the frame is not on screen');
  await round.page.mouse.click(frame.x + 0.2 * frame.width, frame.y + 0.5 * frame.height);
  await expect(round.gap('before “He escapes from the farm”')).toBeChecked();
  await round.gap('between “A girl takes the reel” and “The newsreel is shown”').click();
  const held = round.gap('between “A girl takes the reel” and “The newsreel is shown”');
  await expect(held).toBeChecked();
  await expect(round.verdict).toBeHidden();
  await held.click();
  await expect(round.verdict).toHaveText(/Right/);
  await expect(round.frame('The whole town washes the film')).toContainText('1974');
});

test('a double click on a gap moves the card and does not put it in', async ({ launch, dataFolder }) => {
  const { round } = await begin(launch, dataFolder);
  await round.gap('after “The newsreel is shown”').dblclick();
  await expect(round.gap('after “The newsreel is shown”')).toBeChecked();
  await expect(round.verdict).toBeHidden();
});

test('arrows, letters, Home and End move the card, each place is said, and Space puts it in', async ({
  launch,
  dataFolder,
}) => {
  const { round, question } = await begin(launch, dataFolder);
  const { keyboard } = round.page;
  await keyboard.press('Home');
  await expect(round.said).toContainText('before “He escapes from the farm”');
  await keyboard.press('ArrowLeft');
  await expect(round.gap('before “He escapes from the farm”')).toBeChecked();
  await keyboard.press('End');
  await expect(round.said).toContainText('after “The newsreel is shown”');
  await keyboard.press('b');
  await expect(round.said).toContainText('between “He escapes from the farm” and “A girl takes the reel”');
  await keyboard.press('ArrowRight');
  await expect(round.said).toContainText('between “A girl takes the reel” and “The newsreel is shown”');
  expect(question.key).toBe(2);
  await keyboard.press('Space');
  await expect(round.verdict).toHaveText(/Right/);
  await expect(round.said).toContainText(
    'Right. The answer is between “A girl takes the reel” and “The newsreel is shown”.',
  );
});

test('with the focus on the card the arrows keep it there', async ({ launch, dataFolder }) => {
  const { round } = await begin(launch, dataFolder);
  await round.gap('between “A girl takes the reel” and “The newsreel is shown”').focus();
  await round.page.keyboard.press('ArrowLeft');
  const moved = round.gap('between “He escapes from the farm” and “A girl takes the reel”');
  await expect(moved).toBeFocused();
  await expect(moved).toBeChecked();
  await round.page.keyboard.press('Enter');
  await expect(round.verdict).toHaveText(/Wrong/);
});

test('a wrong place is shown beside the right one, with the dates', async ({ launch, dataFolder }) => {
  const { round } = await begin(launch, dataFolder);
  await round.answerWrong();
  await expect(round.answers).toContainText('You put it before “He escapes from the farm”');
  await expect(round.answers.getByRole('listitem')).toHaveText([
    /1971/,
    /1972/,
    /The whole town washes the film\s*1974.*The answer/,
    /1975/,
  ]);
});

test('a card is put by gamepad', async ({ launch, dataFolder }) => {
  const { round } = await begin(launch, dataFolder);
  await plugInGamepad(round.page);
  await pressPad(round.page, 'right');
  await expect(round.gap('after “The newsreel is shown”')).toBeChecked();
  await pressPad(round.page, 'left');
  await pressPad(round.page, 'A');
  await expect(round.verdict).toHaveText(/Right/);
});
