import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TOPICS } from '../../src/facts/topic.ts';
import { KINDS, type Kind } from '../../src/quiz/question.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks, bank, everyKind } from '../pages/bank.ts';
import type { DeskPage } from '../pages/DeskPage.ts';
import { addPlan, ROUND } from '../pages/plans.ts';

const NAME = 'Friday at the Odeon';

/** A round of each of these kinds, with so many questions. */
const roundsOf = (kinds: readonly Kind[], questions: number) =>
  kinds.map((kind) => ({
    ...ROUND,
    title: `Reel of ${kind}`,
    // Cards for a line come from the timelines of a bank.
    ...(kind === 'place' && { bankIds: [bank.id], topics: TOPICS }),
    kinds: [kind],
    questions,
  }));

/** Which of the four keys of the first player is the right one, by what the desk shows. */
async function rightKey(desk: DeskPage): Promise<string> {
  await desk.key('k');
  const shown = desk.page.locator('.desk-options li[data-right]');
  await expect(shown).toHaveCount(1);
  const right = await shown.innerText();
  const all = await desk.options.allInnerTexts();
  await desk.key('k');
  return String(all.indexOf(right) + 1);
}

test('an evening is planned in one click, edited, begun, left and offered again', async ({ app }) => {
  const { page, home } = app;
  const planning = await home.gameNights();
  await planning.button('An evening of 3 rounds').click();
  await expect(planning.heading).toHaveText('Plan of an evening');
  await expect(planning.rounds).toHaveCount(3);
  await planning.name.fill('');
  await expect(page.getByText('Give the evening a name.')).toBeVisible();
  await expect(planning.button(/^Begin$/)).toBeDisabled();
  await planning.name.fill(NAME);
  await planning.button('Move Round 3 up').click();
  await expect(planning.rounds.nth(1).getByLabel(/^Round 2/)).toHaveValue('Round 3');
  await planning.button('Remove Round 1').click();
  await expect(planning.rounds).toHaveCount(2);
  await planning.undo.click();
  await expect(planning.rounds).toHaveCount(3);
  await expect(planning.state).toHaveText('Everything is saved.');
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(home.play).toBeVisible();
  await home.gameNights();
  await planning.button(`Copy ${NAME}`).click();
  await planning.button(`Delete ${NAME} (copy)`).click();
  await expect(planning.button(`Edit ${NAME} (copy)`)).toHaveCount(0);
  await planning.undo.click();
  await expect(planning.button(`Edit ${NAME} (copy)`)).toBeVisible();
  await expectAccessible(page);
  const desk = await planning.begin(NAME);
  await expect(desk.heading).toHaveText(`${NAME}: the desk`);
  await desk.seat('Ana');
  await desk.goOn('Round');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Game night/ })).toContainText(`Take up “${NAME}”`);
  await home.language.selectOption('简体中文');
  await home.gameNights();
  await expect(desk.phase).toHaveText('轮次');
  await expectAccessible(page);
});

test('players at one keyboard answer every kind of question', async ({ launch, dataFolder }) => {
  test.slow();
  addBanks(dataFolder, [everyKind]);
  await addPlan(dataFolder, { name: NAME, readMs: 0, rounds: roundsOf(KINDS, 1) });
  const { home, page } = await launch();
  const desk = await (await home.gameNights()).begin(NAME);
  await desk.seat('Ana');
  const stage = await desk.stage();
  await expect(stage.screen).toHaveAttribute('data-phase', 'lobby');
  await expect(stage.screen).toContainText('Ana');
  await page.bringToFront();
  await desk.open('a', /Answers/);
  for (const kind of KINDS) {
    await desk.goOn('Round');
    await page.keyboard.press('Space');
    await expect(desk.phase).toHaveText(/Question|Answers open/);
    if ((await desk.phase.innerText()) === 'Question') await desk.goOn('Answers open');
    await expect(stage.screen).toHaveAttribute('data-phase', 'open');
    switch (kind) {
      case 'choice':
      case 'truth':
      case 'clues':
        await desk.key(await rightKey(desk));
        break;
      case 'text':
        await desk.seatOf('Ana').getByRole('textbox').fill('no such name');
        await page.keyboard.press('Enter');
        break;
      case 'select':
        for (const key of ['3', '2', '3', '4']) await desk.key(key);
        break;
      case 'order':
      case 'match':
      case 'number':
      case 'place':
        for (const key of ['3', '2', '4']) await desk.key(key);
    }
    // Everybody has answered.
    await expect(desk.phase).toHaveText('Closed');
    await expect(desk.seatOf('Ana')).toContainText('✓');
    await desk.heading.focus();
    await desk.goOn('Answer');
    const isRight = kind === 'choice' || kind === 'truth' || kind === 'clues';
    if (isRight) await expect(desk.answerOf('Ana')).toHaveAttribute('data-verdict', 'right');
    await expect(stage.screen).toHaveAttribute('data-phase', 'revealed');
    await expect(stage.page.locator('.stage-fact')).not.toBeEmpty();
    await desk.goOn('Standings');
    await expect(stage.standings).toHaveCount(1);
  }
  await desk.goOn('The end');
  await expect(stage.podium.filter({ hasText: 'Ana' })).toHaveAttribute('data-rank', '1');
});

test('the host rules, undoes, enters paper scores and breaks a tie', async ({ launch, dataFolder }) => {
  test.slow();
  addBanks(dataFolder, [everyKind]);
  await addPlan(dataFolder, { name: NAME, readMs: 0, rounds: roundsOf(['choice', 'text'], 1) });
  const { home, page } = await launch();
  const desk = await (await home.gameNights()).begin(NAME);
  await desk.seat('Ana', 'Ben');
  // Its keys are looked up and put away again; the next key is the desk's own.
  const keys = page.getByRole('dialog');
  await desk.key('?');
  await expect(keys).toBeVisible();
  await desk.key('Escape');
  await expect(keys).toBeHidden();
  await desk.goOn('Round');
  await page.keyboard.press('Space');
  await expect(desk.phase).toHaveText(/Question|Answers open/);
  if ((await desk.phase.innerText()) === 'Question') await desk.goOn('Answers open');
  const stage = await desk.stage();
  await page.bringToFront();
  await desk.key('p');
  await expect(stage.screen).toContainText('Paused');
  await desk.key('p');
  await expect(stage.page.getByRole('timer')).toBeVisible();
  const right = await rightKey(desk);
  await desk.key(right);
  await expect(desk.seatOf('Ana')).toContainText('✓');
  await desk.key({ 1: 'x', 2: 'c', 3: 'v', 4: 'z' }[right] ?? 'z');
  await expect(desk.phase).toHaveText('Closed');
  await desk.goOn('Answer');

  // A step back and again; a ruling for one; the question void, and back.
  await desk.key('Control+z');
  await expect(desk.phase).toHaveText('Closed');
  await desk.key('Control+y');
  await expect(desk.phase).toHaveText('Answer');
  await desk.open('a', /Answers/);
  await expect(desk.answerOf('Ben')).toHaveAttribute('data-verdict', 'wrong');
  await desk.answerOf('Ben').getByRole('button', { name: 'Accept Ben’s answer' }).click();
  await expect(desk.answerOf('Ben')).toHaveAttribute('data-verdict', 'right');
  await desk.panel.getByRole('button', { name: 'Take the question out of the score' }).click();
  await expect(stage.screen).toContainText('Does not count');
  await desk.open('r', /Standings/);
  await expect(desk.standing('Ana').getByRole('cell').last()).toHaveText('0');
  await desk.open('g', /Log/);
  await desk.panel.getByRole('button', { name: 'Undo: Question 1 taken out of the score' }).click();
  await desk.open('r', /Standings/);
  await expect(desk.standing('Ana').getByRole('cell').last()).toHaveText('1,000');
  await expect(desk.standing('Ben').getByRole('cell').last()).toHaveText('1,000');

  // Paper: figures go down the column by Enter.
  await desk.open('d', /Paper/);
  const cell = desk.panel.getByLabel('Ana: the whole round');
  await cell.fill('250');
  await cell.press('Enter');
  const below = desk.panel.getByLabel('Ben: the whole round');
  await expect(below).toBeFocused();
  await below.fill('250');
  await below.press('Enter');
  await desk.open('r', /Standings/);
  await expect(desk.standing('Ben').getByRole('cell').last()).toHaveText('250');

  await desk.goOn('Standings', 'Round');
  await page.keyboard.press('Space');
  await expect(desk.phase).toHaveText(/Question|Answers open/);
  await desk.key('s');
  await desk.goOn('Standings');
  await desk.goOn('Tie-break');
  await expect(stage.screen).toHaveAttribute('data-phase', 'tie');
  const number = await tieNumber(stage.page);
  for (const [name, off] of [
    ['Ana', 0],
    ['Ben', 1],
  ] as const) {
    const field = page.getByLabel(`${name}’s number`);
    await field.fill(String(number + off));
    await field.press('Enter');
  }
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible();
  await desk.heading.focus();
  await page.keyboard.press('Space');
  await expect(stage.screen).toContainText('wins the tie-break');
  await desk.goOn('The end');
  await expect(stage.podium.filter({ hasText: '250' })).toHaveCount(2);

  await desk.open('r', /Standings/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    desk.panel.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Ana');
  expect(text).toContain('250');
});

/** A number that can be guessed at: the least that the question on the big screen allows, or any. */
async function tieNumber(page: Page): Promise<number> {
  await expect(page.locator('.stage-question')).not.toBeEmpty();
  const stem = await page.locator('.stage-question').innerText();
  const found = [...bank.questions, ...everyKind.questions].find((question) => question.stem.en === stem);
  if (found?.kind !== 'number') throw new Error(`No bank asks “${stem}”.`);
  return found.key;
}

for (const language of ['English', '简体中文'] as const)
  test(`the longest question of every kind fits the big screen, in ${language}`, async ({
    launch,
    dataFolder,
  }) => {
    test.slow();
    addBanks(dataFolder, [everyKind]);
    await addPlan(dataFolder, { name: NAME, readMs: 0, rounds: roundsOf(KINDS, 2) });
    const { home, page } = await launch();
    await home.language.selectOption(language);
    const planning = await home.gameNights();
    const desk = await planning.begin(NAME);
    const stage = await desk.stage();
    await expect(stage.screen).toHaveAttribute('data-phase', 'lobby');
    await expectAccessible(stage.page);
    const seen = async (phase: string) => {
      // A window behind another one is not laid out anew.
      await stage.page.bringToFront();
      await expect(stage.screen).toHaveAttribute('data-phase', phase);
      for (const size of [
        { width: 1280, height: 720 },
        { width: 3840, height: 2160 },
      ]) {
        await stage.page.setViewportSize(size);
        await expect
          .poll(() => stage.findCut(), { message: `${phase} at ${size.width} × ${size.height}` })
          .toEqual([]);
      }
      await page.bringToFront();
    };
    for (const kind of KINDS) {
      await page.bringToFront();
      await page.keyboard.press('Space');
      await expect(stage.screen).toHaveAttribute('data-phase', 'round');
      for (let question = 0; question < 2; question++) {
        await page.keyboard.press('Space');
        await expect(stage.screen).toHaveAttribute('data-phase', /question|open/);
        if ((await stage.screen.getAttribute('data-phase')) === 'question')
          await page.keyboard.press('Space');
        await seen('open');
        const isShort = (await stage.question.innerText()).length < 60;
        if (isShort) expect(await stage.questionSize(), kind).toBeGreaterThanOrEqual(1);
        await page.keyboard.press('Space');
        await expect(stage.screen).toHaveAttribute('data-phase', 'closed');
        await page.keyboard.press('Space');
        await seen('revealed');
      }
      if (kind === 'choice') await expectAccessible(stage.page);
      await page.keyboard.press('Space');
      await expect(stage.screen).toHaveAttribute('data-phase', 'standings');
    }
  });
