import type { Page } from '@playwright/test';
import { kindsBank } from '../../../src/host/testing/kindsBank.ts';
import type { Kind } from '../../../src/quiz/question.ts';
import { expect, test } from '../../app.ts';
import { addBanks } from '../../pages/bank.ts';
import type { DeskPage } from '../../pages/DeskPage.ts';
import { ANSWER, WRONG_ANSWER } from '../../pages/phoneAnswers.ts';
import { PhonePage } from '../../pages/PhonePage.ts';
import { addPlan, ROUND } from '../../pages/plans.ts';
import type { StagePage } from '../../pages/StagePage.ts';

const NAMES = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gil', 'Hua'];
/** What is asked, round by round. */
const ROUNDS: readonly (readonly Kind[])[] = [
  ['choice', 'truth', 'select'],
  ['order', 'match', 'number'],
  ['text', 'clues', 'place'],
];
const QUESTIONS = ROUNDS.flat().length;

/** Which kind is asked, by its words on the big screen. */
const STEMS: Record<Kind, string> = {
  choice: 'Who plays the projectionist?',
  truth: 'True or false: it is shot on film.',
  select: 'Who is on screen?',
  order: 'In which order does this happen?',
  match: 'Who is who?',
  number: 'How long is it?',
  text: 'Who directed it?',
  clues: 'Which film is meant?',
  place: 'The story: where does “The whole town washes the film” belong?',
};

async function kindOn(stage: StagePage): Promise<Kind> {
  const stem = await stage.question.innerText();
  const found = ROUNDS.flat().find((kind) => STEMS[kind] === stem);
  if (!found) throw new Error(`No kind is asked by “${stem}”.`);
  return found;
}

async function openPhones(page: Page, at: { joinUrl: string }): Promise<PhonePage[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page is in no browser');
  return Promise.all(
    NAMES.map(async (name) => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      return PhonePage.join(context, at, name);
    }),
  );
}

/** Points by name, as each screen shows them. */
async function scoresOn(desk: DeskPage, stage: StagePage, phones: readonly PhonePage[]) {
  await desk.page.bringToFront();
  await desk.open('r', /Standings/);
  const onDesk: Record<string, string> = {};
  for (const name of NAMES) onDesk[name] = await desk.standing(name).getByRole('cell').last().innerText();
  const onStage: Record<string, string> = {};
  for (const row of await stage.standings.all())
    onStage[await row.locator('.stage-standing-name').innerText()] = await row
      .locator('.stage-points')
      .innerText();
  const onPhones: Record<string, string> = {};
  for (const [at, phone] of phones.entries())
    onPhones[NAMES[at] ?? ''] = (await phone.points.innerText()).replace(/ points?\b.*/, '');
  return { onDesk, onStage, onPhones };
}

test('eight phones play a question of every kind to the podium, through reloads and a stage that is closed', async ({
  launch,
  dataFolder,
}) => {
  // Ten pages on one machine.
  test.setTimeout(360_000);
  const name = 'Friday at the Odeon';
  addBanks(
    dataFolder,
    ROUNDS.flat().map((kind) => kindsBank(kind, [kind])),
  );
  await addPlan(dataFolder, {
    name,
    readMs: 0,
    rounds: ROUNDS.map((kinds) => ({ ...ROUND, title: kinds.join(', '), bankIds: kinds, questions: 3 })),
  });
  const { home, page } = await launch();
  const desk = await (await home.gameNights()).begin(name);
  const at = await desk.openRoom();
  let stage = await desk.stage();
  const phones = await openPhones(page, at);
  for (const player of NAMES) await expect(stage.screen).toContainText(player);

  let asked = 0;
  for (const [round, kinds] of ROUNDS.entries()) {
    await page.bringToFront();
    await desk.goOn('Round');
    for (let left = kinds.length; left > 0; left--) {
      await page.bringToFront();
      await desk.goOn('Answers open');
      await expect(stage.screen).toHaveAttribute('data-phase', 'open');
      const kind = await kindOn(stage);
      const question = asked++;
      if (question === 1) {
        // The host's page is loaded anew, and the question is still open.
        await page.reload();
        await expect(desk.phase).toHaveText('Answers open');
      }
      if (question === 3) {
        // The projector is unplugged, and the host opens the stage again.
        await stage.page.close();
        stage = await desk.stage();
        await expect(stage.screen).toHaveAttribute('data-phase', 'open');
      }
      await Promise.all(
        phones.map(async (phone, player) => {
          // The first knows everything, and each other one less than who came before.
          await (question < QUESTIONS - player ? ANSWER : WRONG_ANSWER)[kind](phone);
          if (question !== 4 || player !== 2) return;
          await expect(phone.arrived).toBeVisible();
          await phone.page.reload();
          await expect(phone.page.getByText('Cleo')).toBeVisible();
        }),
      );
      // All have answered.
      await expect(desk.phase).toHaveText('Closed');
      await page.bringToFront();
      await desk.goOn('Answer');
      await expect(stage.screen).toHaveAttribute('data-phase', 'revealed');
      for (const [player, phone] of phones.entries()) {
        const isRight = question < QUESTIONS - player;
        if (isRight) await expect(phone.title).toHaveText('✓ Right');
        else await expect(phone.title).not.toHaveText('✓ Right');
      }
    }
    await page.bringToFront();
    await desk.goOn('Standings');
    await expect(stage.standings).toHaveCount(NAMES.length);
    for (const phone of phones) await expect(phone.points).toContainText('Place');
    const { onDesk, onStage, onPhones } = await scoresOn(desk, stage, phones);
    expect(onDesk['Ada'], `after round ${round + 1}`).toBe(`${3 * (round + 1)},000`);
    expect(onStage).toEqual(onDesk);
    expect(onPhones).toEqual(onDesk);
  }
  await desk.heading.focus();
  await desk.goOn('The end');
  const first = stage.podium.filter({ hasText: 'Ada' });
  await expect(first).toHaveAttribute('data-rank', '1');
  await expect(first).toContainText('9,000 points');
  for (const [at, phone] of phones.entries()) {
    await expect(phone.title).toHaveText('The end');
    if (at === 0) await expect(phone.points).toHaveText('9,000 points · Place 1');
  }
});
