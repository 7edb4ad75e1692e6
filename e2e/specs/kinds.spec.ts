import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../src/quiz/question.ts';
import { keyWords } from '../../src/quiz/words.ts';
import { expect, test, type App } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { addBanks } from '../pages/bank.ts';
import type { RoundPage } from '../pages/RoundPage.ts';

/** Begins a round of all questions of these kinds, without a time limit. */
async function begin(
  launch: () => Promise<App>,
  dataFolder: string,
  kinds: readonly Kind[],
  light: 'dark' | 'light' = 'dark',
): Promise<RoundPage> {
  addBanks(dataFolder, [kindsBank('own', kinds)]);
  const { home } = await launch();
  await home.light.selectOption(light);
  const setup = await home.choose();
  await setup.ownBankOnly();
  await setup.choice('No limit').check();
  const round = await setup.begin();
  await round.opened(1);
  return round;
}

for (const kind of KINDS) {
  test(`${kind}: answered by keyboard alone, with axe content before and after`, async ({
    launch,
    dataFolder,
  }) => {
    const round = await begin(launch, dataFolder, [kind]);
    await expectAccessible(round.page);
    const question = await round.question();
    await round.answerRight();
    await expect(round.verdict).toHaveText(/Right\s*\+1,000/);
    await expect(round.said).toContainText(/^Right\. The answer is .+\. So it says in the credits\./);
    for (const { en } of keyWords(question)) await expect(round.said).toContainText(en);
    await expect(round.next).toBeFocused();
    await expectAccessible(round.page);
    await round.page.keyboard.press('Enter');
    await expect(round.page.getByText('1 of 1 right')).toBeVisible();
  });

  test(`${kind}: a wrong answer shows the right one in words, in the foyer's light`, async ({
    launch,
    dataFolder,
  }) => {
    const round = await begin(launch, dataFolder, [kind], 'light');
    await expectAccessible(round.page);
    const question = await round.question();
    await round.answerWrong();
    await expect(round.verdict).toHaveText(/Wrong/);
    await expect(round.score).toHaveText('0');
    // Pairs stand side by side on screen.
    for (const { en } of keyWords(question))
      for (const part of en.split(' – ')) await expect(round.answers).toContainText(part);
    await expectAccessible(round.page);
  });
}

test('every kind can be answered by pointer', async ({ launch, dataFolder }) => {
  const round = await begin(launch, dataFolder, ['select', 'order', 'match', 'number', 'clues']);
  const { page } = round;
  const done = new Set<Kind>();
  for (let number = 1; number <= 5; number++) {
    await round.opened(number);
    const question = await round.question();
    done.add(question.kind);
    switch (question.kind) {
      case 'select':
        for (const name of ['Zhang Yi', 'Fan Wei', 'Liu Haocun'])
          await page.getByRole('checkbox', { name }).click();
        await expect(page.getByText('Choose 3: 3 chosen.')).toBeVisible();
        break;
      case 'order': {
        const words = question.key.map(
          (id) => question.options.find((option) => option.id === id)?.text.en ?? '',
        );
        for (const [place, text] of words.entries()) {
          const up = page.getByRole('button', { name: `Move up: ${text}` });
          const rows = round.answers.getByRole('listitem');
          while (!(await rows.nth(place).innerText()).includes(text)) await up.click();
          await expect(rows.nth(place)).toContainText(text);
        }
        break;
      }
      case 'match':
        for (const [prompt, partner] of [
          ['The orphan girl', 'Liu Haocun'],
          ['The fugitive', 'Fan Wei'],
          ['The projectionist', 'Fan Wei'],
          ['The fugitive', 'Zhang Yi'],
        ] as const) {
          await page.getByRole('button', { name: prompt }).click();
          await page.getByRole('list', { name: 'Partners' }).getByRole('button', { name: partner }).click();
        }
        break;
      case 'number':
        await page.getByRole('slider', { name: 'Your figure' }).fill('106');
        await page.getByRole('button', { name: 'Less' }).click();
        await page.getByRole('button', { name: 'Less' }).click();
        break;
      case 'clues':
        await round.nextClue.click();
        await expect(round.clues).toHaveCount(2);
        await round.options.filter({ hasText: 'One Second' }).click();
        break;
      case 'choice':
      case 'truth':
      case 'text':
      case 'place':
        throw new Error(`${question.kind} was not asked for.`);
    }
    if (question.kind !== 'clues') await round.give.click();
    await expect(round.verdict).toHaveText(/Right/);
    await round.next.click();
  }
  expect(done.size).toBe(5);
  await expect(page.getByText('5 of 5 right')).toBeVisible();
});

test('what is partly right says so, on the slate, on the strip, in the summary and on the shelf', async ({
  launch,
  dataFolder,
}) => {
  const round = await begin(launch, dataFolder, ['match']);
  const { page } = round;
  const question = await round.question();
  if (question.kind !== 'match') throw new Error(question.kind);
  const { fugitive = '', projectionist = '', orphan = '' } = question.key;
  await round.respond(question, {
    kind: 'match',
    pairs: { fugitive, projectionist: orphan, orphan: projectionist },
  });
  await expect(round.verdict).toHaveText(/Partly right\s*1 of 3 pairs\s*\+333/);
  await expect(round.said).toContainText(
    'Partly right, 1 of 3 pairs. The answer is The fugitive – Zhang Yi;',
  );
  await expect(page.getByText('Question 1: partly right')).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 of 1 right', { exact: true })).toBeVisible();
  await expect(page.getByText('and 1 partly')).toBeVisible();
  await expect(page.locator('.played > li')).toContainText('(1 of 3 pairs)');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: 'Past rounds' }).click();
  await expect(page.getByRole('button', { name: /333 points 0 of 1 right, 1 partly/ })).toBeVisible();
});

test('a row is moved by arrows, with and without picking it up, and each move is said', async ({
  launch,
  dataFolder,
}) => {
  const round = await begin(launch, dataFolder, ['order']);
  const { page } = round;
  const rows = round.answers.getByRole('listitem').locator('.option-text');
  const before = await rows.allInnerTexts();
  await expect(round.give).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(round.said).toContainText(`${before[1] ?? ''}: place 1 of 4`);
  await expect(rows).toHaveText([before[1] ?? '', before[0] ?? '', before[2] ?? '', before[3] ?? '']);
  await page.keyboard.press('Space');
  await expect(round.said).toContainText('picked up, place 1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows).toHaveText([before[0] ?? '', before[2] ?? '', before[1] ?? '', before[3] ?? '']);
  // The first Escape puts the row down; the round goes on.
  await page.keyboard.press('Escape');
  await expect(round.said).toContainText('put down, place 3');
  await expect(round.give).toHaveAttribute('aria-disabled', 'false');
});

test('further clues cost their share, and are said', async ({ launch, dataFolder }) => {
  const round = await begin(launch, dataFolder, ['clues']);
  await expect(round.clues).toHaveCount(1);
  await expect(round.nextClue).toContainText('−333 points');
  await round.page.keyboard.press('n');
  await expect(round.clues).toHaveCount(2);
  await expect(round.said).toContainText('Clue 2: A strip of film is washed by a whole town.');
  await round.page.keyboard.press('n');
  await expect(round.nextClue).toBeHidden();
  await round.answerRight();
  await expect(round.verdict).toHaveText(/Right\s*\+333/);
});

test('a typed name may have slips; what an input method composes gives no answer', async ({
  launch,
  dataFolder,
}) => {
  const round = await begin(launch, dataFolder, ['text']);
  const { page } = round;
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleName('Who directed it?');
  // The Enter that ends a composition, as an input method sends it.
  await field.fill('Zhang');
  await field.evaluate((input) => {
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', composing));
  });
  await expect(round.verdict).toBeHidden();
  await field.fill('yimuo zhang');
  await page.keyboard.press('Enter');
  await expect(round.verdict).toHaveText(/Right/);
});

test('a number outside the range is not taken, and says what is', async ({ launch, dataFolder }) => {
  const round = await begin(launch, dataFolder, ['number']);
  const { page } = round;
  await expect(page.getByRole('spinbutton')).toBeFocused();
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write a number between 80 and 150.')).toBeVisible();
  await expect(round.verdict).toBeHidden();
  await page.getByRole('spinbutton').fill('110');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(round.verdict).toHaveText(/Partly right\s*off by 7\s*\+650/);
});
