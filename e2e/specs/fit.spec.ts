import type { Page } from '@playwright/test';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import { KINDS } from '../../src/quiz/question.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import { expect, test } from '../app.ts';
import { addBanks, bank } from '../pages/bank.ts';
import type { RoundPage } from '../pages/RoundPage.ts';

const SIZES = [
  { width: 800, height: 600 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

type Question = (typeof bank.questions)[number];

/** The question that takes the most room: stem, options and whose word it is. */
const longest = bank.questions.reduce((a, b) => (lettersOf(a) >= lettersOf(b) ? a : b));

function lettersOf(question: Question): number {
  const options = 'options' in question ? question.options.map(({ text }) => text) : [];
  return [question.stem, question.attribution, ...options].reduce(
    (sum, text) => sum + (text?.en.length ?? 0),
    0,
  );
}

/** What is on screen of a question, and of what came of it. */
const SEEN =
  'h1, .asked-attribution, .asked-answers, .asked-answers *:not(.visually-hidden, .visually-hidden *), .asked-clues, .clue, .asked-give, .leader, .strip';
const REVEALED = '.reveal, .reveal *, .reveal-next';

/** What of it is outside the window, or cut off inside its own box. */
function findCut(page: Page, selectors: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const seen = [...document.querySelectorAll(wanted)].filter(
      (element) => element instanceof HTMLElement && element.checkVisibility(),
    );
    const outside = seen.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // What is on the edge may be a fraction of a pixel over it.
      return left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    });
    const clipped = seen.filter(
      (element) =>
        getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1,
    );
    return [...outside, ...clipped].map((element) => element.className || element.tagName);
  }, selectors);
}

async function expectFit(round: RoundPage, selectors: string, sizes = SIZES): Promise<void> {
  const { page } = round;
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect
      .poll(() => findCut(page, selectors), { message: `${size.width} × ${size.height}` })
      .toEqual([]);
  }
}

test('the longest question of the bank fits every window, with nothing cut off', async ({
  launch,
  dataFolder,
}) => {
  addBanks(dataFolder, [{ ...bank, id: 'longest', questions: [longest] }]);
  const { home, page } = await launch();
  const setup = await home.choose();
  await setup.choice('No limit').check();
  await setup.ownBankOnly();
  await expect(page.getByText('1 question to draw from')).toBeVisible();
  const round = await setup.begin();
  await round.opened(1);
  await expect(round.stem).toContainText(longest.stem.en);
  await expectFit(round, SEEN);
  await round.answerWrong();
  await expect(round.next).toBeFocused();
  await expectFit(round, `${SEEN}, ${REVEALED}`);
});

for (const [language, noLimit] of [
  ['English', 'No limit'],
  ['简体中文', '不限时'],
] as const) {
  test(`every kind at its longest fits every window, open and revealed, in ${language}`, async ({
    launch,
    dataFolder,
  }) => {
    test.slow();
    addBanks(dataFolder, [kindsBank('long', KINDS, ['long'])]);
    const { home, page } = await launch();
    // Calm in one of them: what moves and what does not is laid out alike.
    await page.emulateMedia({ reducedMotion: language === 'English' ? 'no-preference' : 'reduce' });
    await home.language.selectOption(language);
    const setup = await home.choose();
    await setup.choice(noLimit).check();
    await setup.ownBankOnly();
    await setup.questions.press('End');
    const round = await setup.begin();
    const seen = new Set<string>();
    for (let number = 1; number <= KINDS.length; number++) {
      await round.opened(number);
      const question = await round.question();
      seen.add(question.kind);
      await test.step(question.kind, async () => {
        if (question.kind === 'clues') {
          for (let clue = 2; clue <= question.clues.length; clue++) {
            await page.keyboard.press('n');
            await expect(round.clues).toHaveCount(clue);
          }
        }
        await expectFit(round, SEEN);
        await round.respond(question, rightResponse(question));
        await expect(round.next).toBeFocused();
        // A whole line of cards and what came of it are more than the smallest window holds: there it scrolls.
        await expectFit(round, `${SEEN}, ${REVEALED}`, question.kind === 'place' ? SIZES.slice(1) : SIZES);
        await page.keyboard.press('Enter');
      });
    }
    expect([...seen].sort()).toEqual([...KINDS].sort());
  });
}
