import { expect, test as base, type BrowserContext } from '@playwright/test';
import { resolve } from 'node:path';
import { openTestRoom, type TestRoom } from '../../../src/host/room/testing/testRoom.ts';
import { kindsBank } from '../../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../../src/quiz/question.ts';
import { expectAccessible } from '../../pages/axe.ts';
import { PhonePage } from '../../pages/PhonePage.ts';

const SIZES = {
  portrait: { width: 360, height: 640 },
  landscape: { width: 640, height: 360 },
} as const;

const PHONE = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const LENGTHS = ['short', 'long'] as const;
const bank = kindsBank('kinds', KINDS, LENGTHS);

/** A folder for pictures to look at, from the environment; none without it. */
const PICTURES = process.env['PHONE_PICTURES'];

const test = base.extend<{ testRoom: TestRoom }>({
  // Playwright wants to see which fixtures it takes, even when it takes none.
  // eslint-disable-next-line no-empty-pattern
  testRoom: async ({}, use) => {
    const room = await openTestRoom({
      root: resolve(import.meta.dirname, '../../../out/phone'),
      bank,
      about: { teams: [{ id: 'red', name: 'The Red Curtain' }], newTeams: true },
    });
    await use(room);
    await room.close();
  },
});

/** What the page says went wrong: errors, and what its policy stopped. */
function problemsOf(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
  });
  return problems;
}

/** Answers the open question right by touch, as a player who knows. */
const ANSWER: Record<Kind, (phone: PhonePage) => Promise<void>> = {
  choice: (phone) => phone.button(/Fan Wei/).tap(),
  truth: (phone) => phone.button(/False/).tap(),
  clues: (phone) => phone.button(/One Second/).tap(),
  select: async (phone) => {
    for (const name of [/Zhang Yi/, /Fan Wei/, /Liu Haocun/])
      await phone.page.getByRole('checkbox', { name }).tap();
    await phone.give.tap();
  },
  order: async (phone) => {
    const right = [
      'He escapes from the farm',
      'A girl takes the reel',
      'The film is dragged through the sand',
      'The whole town washes the film',
    ];
    for (const words of right.toReversed()) {
      const up = phone.button(`${words}: up`);
      while ((await up.getAttribute('aria-disabled')) !== 'true') await up.tap();
    }
    await phone.give.tap();
  },
  match: async (phone) => {
    for (const [prompt, partner] of [
      [/The fugitive/, /Zhang Yi/],
      [/The projectionist/, /Fan Wei/],
      [/The orphan girl/, /Liu Haocun/],
    ] as const) {
      await phone.page.locator('.match-prompts').getByRole('button', { name: prompt }).tap();
      await phone.page.locator('.match-partners').getByRole('button', { name: partner }).tap();
    }
    await phone.give.tap();
  },
  number: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your number' }).fill('103');
    await phone.button('One step more').tap();
    await phone.give.tap();
  },
  text: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your answer' }).fill('zhang yimu');
    await phone.give.tap();
  },
  place: async (phone) => {
    await phone.page
      .getByRole('radio', { name: 'between “A girl takes the reel” and “The newsreel is shown”' })
      .tap();
    await phone.give.tap();
  },
};

for (const [turn, viewport] of Object.entries(SIZES)) {
  test.describe(turn, () => {
    test.use({ viewport, ...PHONE });
    test.slow();

    for (const kind of KINDS) {
      test(`${kind} is answered by touch`, async ({ context, testRoom }) => {
        const problems = problemsOf(context);
        const { room, evening } = testRoom;
        const phone = await PhonePage.join(context, room, 'Ada');
        const index = bank.questions.findIndex(({ id }) => id === `${kind}-short`);
        evening.ask(index);
        await expect(phone.page.getByText('The options come in a moment.')).toBeVisible();
        await expect(phone.title).toBeFocused();
        evening.open();
        await expect(phone.page.getByText('The options come in a moment.')).toBeHidden();
        await phone.expectLargeTargets();
        await phone.expectNoSideways();
        await expectAccessible(phone.page);
        await picture(phone, `${kind}-open-${turn}`);
        await ANSWER[kind](phone);
        await expect(phone.arrived).toBeVisible();
        await evening.closeQuestion();
        await expect(phone.page.getByText('No more answers')).toBeVisible();
        evening.reveal();
        await expect(phone.title).toHaveText('✓ Right');
        await expect(phone.page.getByText('So it says in the credits.')).toBeVisible();
        await expect(phone.points).toHaveText('1,000 points · Place 1');
        await phone.expectNoSideways();
        await expectAccessible(phone.page);
        await picture(phone, `${kind}-revealed-${turn}`);
        // The longest words that a question may have: nothing runs out of the screen.
        evening.ask(bank.questions.findIndex(({ id }) => id === `${kind}-long`));
        evening.open();
        await expect(phone.title).not.toHaveText('✓ Right');
        await phone.expectNoSideways();
        await picture(phone, `${kind}-long-${turn}`);
        expect(problems).toEqual([]);
      });
    }

    test('the rest of the evening is done by touch', async ({ context, testRoom }) => {
      const problems = problemsOf(context);
      const { room, evening } = testRoom;
      const phone = await PhonePage.open(context, room);
      await expectAccessible(phone.page);
      await picture(phone, `name-${turn}`);
      await phone.page.getByLabel('Your name').fill('Ada Lovelace');
      await phone.page.getByLabel('Your team').selectOption('The Red Curtain');
      await phone.button('Take a seat').tap();
      await expect(phone.title).toHaveText('You are in');
      await picture(phone, `lobby-${turn}`);

      evening.show('round');
      await phone.button('Play your joker on this round').tap();
      await expect(phone.page.getByText('Your joker is played on this round.')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `round-${turn}`);

      evening.show('wager');
      await phone.button('More').tap();
      await phone.button('Wager 300').tap();
      await expect(phone.page.getByText('You wager 300.')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `wager-${turn}`);

      evening.ask(0, { buzzer: true });
      evening.open();
      await expectAccessible(phone.page);
      await picture(phone, `buzzer-${turn}`);
      await phone.button('Buzz').tap();
      await expect(phone.page.getByText('You are first: answer now!')).toBeVisible();
      await phone.button(/Fan Wei/).tap();
      await expect(phone.arrived).toBeVisible();

      evening.ask(1, { optionsOnly: true, limitMs: 20_000 });
      await expect(phone.title).toHaveText('The question is on the big screen.');
      evening.open();
      await expect(phone.page.getByRole('timer')).toBeVisible();
      evening.giveExtraTime('Ada Lovelace', 60_000);
      await expect(phone.page.getByRole('timer')).toHaveText(/Seconds left: [67]\d/);
      evening.pause();
      await expect(phone.title).toHaveText('Paused');
      await picture(phone, `paused-${turn}`);
      evening.resume();
      await expect(phone.page.getByRole('timer')).toBeVisible();

      evening.show('shot');
      await expectAccessible(phone.page);
      await picture(phone, `shot-${turn}`);
      await phone.button('Start the reel').tap();
      // A second press that comes at once is the first one come twice.
      await phone.page.waitForTimeout(300);
      await phone.button('Stop').tap();
      await expect(phone.page.getByText(/frames off/)).toBeVisible();

      evening.show('rate');
      await phone.page.getByRole('radio', { name: '4 of 5 hearts' }).tap();
      await expect(phone.page.getByRole('radio', { name: '4 of 5 hearts' })).toBeChecked();
      await expectAccessible(phone.page);
      await picture(phone, `rate-${turn}`);

      evening.show('finished');
      await expect(phone.title).toHaveText('The end');
      await picture(phone, `finished-${turn}`);
      await phone.expectNoSideways();
      expect(problems).toEqual([]);
    });
  });
}

test.describe('a phone', () => {
  test.use({ viewport: SIZES.portrait, ...PHONE });
  test.slow();

  test('speaks Chinese when it is set to Chinese, or asked to', async ({ browser, testRoom }) => {
    const { room, evening } = testRoom;
    const context = await browser.newContext({ viewport: SIZES.portrait, ...PHONE, locale: 'zh-CN' });
    const phone = await PhonePage.open(context, room);
    await expect(phone.title).toHaveText('谁来答题？');
    await expect(phone.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await phone.page.getByLabel('你的名字').fill('张译');
    await phone.button('就座').tap();
    await expect(phone.title).toHaveText('你已入场');
    evening.ask(bank.questions.findIndex(({ id }) => id === 'choice-long'));
    evening.open();
    await expect(phone.page.getByText('据发行方宣传册')).toBeVisible();
    await phone.expectNoSideways();
    await expectAccessible(phone.page);
    await picture(phone, 'chinese');
    await phone.button('English').tap();
    await expect(phone.page.getByText('According to the press book')).toBeVisible();
    await phone.page.reload();
    await expect(phone.page.getByText('According to the press book')).toBeVisible();
    await context.close();
  });

  test('is where it was after a reload, a lost network and a new start of the host', async ({
    context,
    testRoom,
  }) => {
    const phone = await PhonePage.join(context, testRoom.room, 'Ada');
    testRoom.evening.ask(0);
    testRoom.evening.open();
    await ANSWER.choice(phone);
    await expect(phone.arrived).toBeVisible();
    await phone.page.reload();
    await expect(phone.arrived).toBeVisible();
    await expect(phone.button(/Fan Wei/)).toHaveAttribute('aria-pressed', 'true');

    await testRoom.restart();
    await expect(phone.title).toHaveText('You are in');
    expect(testRoom.evening.connected()).toEqual(['Ada']);

    await testRoom.room.close();
    await expect(phone.page.getByText('Connection lost.')).toBeVisible();
    await picture(phone, 'lost');
    await expectAccessible(phone.page);
  });

  test('without local storage is known by its cookie', async ({ context, testRoom }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const phone = await PhonePage.join(context, testRoom.room, 'Ada');
    await phone.page.reload();
    await expect(phone.title).toHaveText('You are in');
  });

  test('asks for the code, and says what is wrong', async ({ context, testRoom }) => {
    const { room } = testRoom;
    const page = await context.newPage();
    await page.goto(room.url);
    const phone = new PhonePage(page);
    await page.getByLabel('The four letters on the big screen').fill('AAAA');
    await picture(phone, 'code');
    await phone.button('Open the door').tap();
    await expect(page.getByRole('alert')).toHaveText(
      'This is not the code of the room. Look at the big screen again.',
    );
    await expectAccessible(page);
    await page.getByLabel('The four letters on the big screen').fill(room.code.toLowerCase());
    await phone.button('Open the door').tap();
    await page.getByLabel('Your name').fill('\u202e');
    await phone.button('Take a seat').tap();
    await expect(page.getByRole('alert')).toHaveText('Type a name that can be read.');
    await page.getByLabel('Your name').fill('<b>Eve</b>');
    await phone.button('Take a seat').tap();
    await expect(page.locator('.bar-name')).toHaveText('<b>Eve</b>');
  });

  test('that plays on elsewhere is told so', async ({ context, testRoom }) => {
    const phone = await PhonePage.join(context, testRoom.room, 'Ada');
    const other = await PhonePage.open(context, testRoom.room);
    await expect(other.title).toHaveText('You are in');
    await expect(phone.title).toContainText('You are playing on another phone or tab now.');
    await picture(phone, 'elsewhere');
  });

  test('tests whether it gets through, and the host hears of it', async ({ context, testRoom }) => {
    const { room } = testRoom;
    const page = await context.newPage();
    await page.goto(room.testUrl);
    await expect(page.getByText('This phone reaches the host in both directions')).toBeVisible();
    expect(room.seen()).toMatchObject([{ address: '127.0.0.1', talked: true }]);
    await expectAccessible(page);
  });
});

async function picture(phone: PhonePage, name: string): Promise<void> {
  if (PICTURES !== undefined)
    await phone.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true, animations: 'disabled' });
}
