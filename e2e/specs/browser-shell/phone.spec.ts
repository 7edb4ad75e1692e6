import { expect, test as base, type BrowserContext } from '@playwright/test';
import { resolve } from 'node:path';
import {
  openTestRoom,
  type TestRoom,
  type TestRoomOptions,
} from '../../../src/host/room/testing/testRoom.ts';
import { kindsBank } from '../../../src/host/testing/kindsBank.ts';
import { KINDS, type Kind } from '../../../src/quiz/question.ts';
import { expectAccessible } from '../../pages/axe.ts';
import { ANSWER } from '../../pages/phoneAnswers.ts';
import { PhonePage } from '../../pages/PhonePage.ts';

const SIZES = {
  portrait: { width: 360, height: 640 },
  landscape: { width: 640, height: 360 },
} as const;

const PHONE = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const bankOf = (kind: Kind, length: 'short' | 'long') => kindsBank(`${kind}-${length}`, [kind], [length]);
/** A choice, and a player at the host's keyboard who never answers, so that it is the host who closes it. */
const ONE_CHOICE: TestRoomOptions = { banks: [bankOf('choice', 'short')], seated: ['Ben'] };

/** A folder for pictures to look at, from the environment; none without it. */
const PICTURES = process.env['PHONE_PICTURES'];

const test = base.extend<{
  /** Opens a room for the built page. */
  open: (options: TestRoomOptions) => Promise<TestRoom>;
  /** One for a choice. */
  testRoom: TestRoom;
}>({
  // Playwright wants to see which fixtures it takes, even when it takes none.
  // eslint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const opened: TestRoom[] = [];
    await use(async (options) => {
      const page = resolve(import.meta.dirname, '../../../out/phone');
      const room = await openTestRoom({ ...options, page });
      opened.push(room);
      return room;
    });
    for (const room of opened) await room.close();
  },
  testRoom: async ({ open }, use) => {
    await use(await open(ONE_CHOICE));
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

for (const [turn, viewport] of Object.entries(SIZES)) {
  test.describe(turn, () => {
    test.use({ viewport, ...PHONE });
    test.slow();

    for (const kind of KINDS) {
      test(`${kind} is answered by touch`, async ({ context, open }) => {
        const problems = problemsOf(context);
        const banks = [bankOf(kind, 'short'), bankOf(kind, 'long')];
        const { room, evening } = await open({ banks, seated: ['Ben'] });
        const phone = await PhonePage.join(context, room, 'Ada');
        await evening.until('question');
        await expect(phone.page.getByText('The options come in a moment.')).toBeVisible();
        await expect(phone.title).toBeFocused();
        await evening.until('open');
        await expect(phone.page.getByText('The options come in a moment.')).toBeHidden();
        await phone.expectLargeTargets();
        await phone.expectNoSideways();
        await expectAccessible(phone.page);
        await picture(phone, `${kind}-open-${turn}`);
        await ANSWER[kind](phone);
        await expect(phone.arrived).toBeVisible();
        await evening.until('closed');
        await expect(phone.page.getByText('No more answers')).toBeVisible();
        await evening.until('revealed');
        await expect(phone.title).toHaveText('✓ Right');
        await expect(phone.page.getByText('So it says in the credits.')).toBeVisible();
        await expect(phone.points).toHaveText('1,000 points');
        await phone.expectNoSideways();
        await expectAccessible(phone.page);
        await picture(phone, `${kind}-revealed-${turn}`);
        // The longest words that a question may have: nothing runs out of the screen.
        await evening.until('standings');
        await expect(phone.points).toHaveText('1,000 points · Place 1');
        await evening.until('open');
        await expect(phone.page.locator('.scene-asked')).toBeVisible();
        await phone.expectNoSideways();
        await picture(phone, `${kind}-long-${turn}`);
        expect(problems).toEqual([]);
      });
    }

    test('the rest of the evening is done by touch', async ({ context, open }) => {
      const problems = problemsOf(context);
      const round = { questions: 1, secondsPerQuestion: 60 };
      const { room, evening } = await open({
        banks: [bankOf('choice', 'short'), bankOf('truth', 'short')],
        rounds: [
          { ...round, title: 'The first reel', bankIds: ['choice-short'], answering: 'buzzer', joker: true },
          { ...round, bankIds: ['truth-short'], wager: true },
        ],
        plan: {
          entrants: 'teams',
          teams: ['The Red Curtain', 'The Blue Seats'],
          phonesShow: 'options',
          rateFilms: true,
        },
        seated: ['Ben'],
      });
      const phone = await PhonePage.open(context, room);
      await expectAccessible(phone.page);
      await picture(phone, `name-${turn}`);
      await phone.page.getByLabel('Your name').fill('Ada Lovelace');
      await phone.page.getByLabel('Your team').selectOption('The Red Curtain');
      await phone.button('Take a seat').tap();
      await expect(phone.title).toHaveText('You are in');
      await picture(phone, `lobby-${turn}`);

      await evening.until('round');
      await phone.button('Play your joker on this round').tap();
      await expect(phone.page.getByText('Your joker is played on this round.')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `round-${turn}`);

      await evening.until('open');
      await expect(phone.button('Buzz')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `buzzer-${turn}`);
      await phone.button('Buzz').tap();
      await expect(phone.page.getByText('You are first: answer now!')).toBeVisible();
      await phone.button(/Fan Wei/).tap();
      await expect(phone.page.getByText('No more answers')).toBeVisible();
      await evening.until('revealed');
      await expect(phone.points).toHaveText('2,000 points');

      await evening.until('standings');
      await evening.until('round');
      await phone.button('More').tap();
      await phone.button('Wager 1,050').tap();
      await expect(phone.page.getByText('You wager 1,050.')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `wager-${turn}`);

      await evening.until('question');
      await expect(phone.title).toHaveText('The question is on the big screen.');
      await evening.until('open');
      await expect(phone.page.getByRole('timer')).toBeVisible();
      await evening.act({
        do: 'set-time-factor',
        player: await evening.idOf('Ada Lovelace'),
        factor: 5,
      });
      await expect(phone.page.getByRole('timer')).toHaveText(/Seconds left: 2\d\d/);
      await evening.act({ do: 'pause' });
      await expect(phone.title).toHaveText('Paused');
      await picture(phone, `paused-${turn}`);
      await evening.act({ do: 'resume' });
      await expect(phone.page.getByRole('timer')).toBeVisible();
      // Or the title takes the focus, and the page scrolls, under the finger.
      await expect(phone.title).toBeFocused();
      await phone.button(/False/).tap();
      await expect(phone.arrived).toBeVisible();
      await evening.until('standings');
      await expect(phone.points).toHaveText('4,050 points · Place 1');

      const [red, blue] = (await evening.stage()).teams;
      await evening.act({ do: 'move-player', player: await evening.idOf('Ben'), team: blue?.id ?? null });
      await evening.act({ do: 'open-tie', entrants: [red?.id ?? '', blue?.id ?? ''] });
      await evening.until('shots');
      await expect(phone.button('Start the reel')).toBeVisible();
      await expectAccessible(phone.page);
      await picture(phone, `shot-${turn}`);
      await phone.button('Start the reel').tap();
      // A second press that comes at once is the first one come twice.
      await phone.page.waitForTimeout(300);
      await phone.button('Stop').tap();
      await expect(phone.page.getByText(/frames off/)).toBeVisible();

      await evening.until('rating');
      await phone.page.getByRole('radio', { name: '4 of 5 hearts' }).tap();
      await expect(phone.page.getByRole('radio', { name: '4 of 5 hearts' })).toBeChecked();
      await expectAccessible(phone.page);
      await picture(phone, `rate-${turn}`);

      await evening.until('finished');
      await expect(phone.title).toHaveText('The end');
      await picture(phone, `finished-${turn}`);
      await phone.expectNoSideways();
      expect(problems).toEqual([]);
    });
  });
}

for (const [turn, viewport] of Object.entries(SIZES)) {
  test.describe(`${turn}, a defence`, () => {
    test.use({ viewport, ...PHONE });

    test(`is laid by touching two questions, ${turn}`, async ({ context, open }) => {
      const problems = problemsOf(context);
      const kinds: Kind[] = ['choice', 'truth', 'order', 'number'];
      const { room, evening } = await open({
        banks: [kindsBank('four', kinds)],
        rounds: [{ title: 'Hold the gate', bankIds: ['four'], questions: 4, scoring: 'defence' }],
        seated: ['Ben'],
      });
      const phone = await PhonePage.join(context, room, 'Ada');
      await evening.until('round');
      await expect(phone.page.getByText('Your defence against Ben')).toBeVisible();
      const rows = phone.page.getByRole('list', { name: 'Questions of this round' }).getByRole('button');
      const points = async () =>
        (await rows.allTextContents()).map((words) => /(\d) points$/.exec(words.trim())?.[1]);
      await expect(rows).toHaveCount(4);
      const before = await points();
      await rows.nth(0).tap();
      await expect(rows.nth(0)).toHaveAttribute('aria-pressed', 'true');
      await expectAccessible(phone.page);
      await rows.nth(3).tap();
      const [first, ...others] = before;
      expect(await points()).toEqual([others[2], others[0], others[1], first]);
      await picture(phone, `defence-${turn}`);
      await phone.button('Lay this defence').tap();
      await expect(phone.page.getByText('Your defence is laid.')).toBeVisible();
      await expectAccessible(phone.page);
      expect((await evening.host()).defence?.pairs).toMatchObject([
        { values: (await points()).map(Number) },
        { values: null },
      ]);
      await phone.page.locator('.bar-language').tap();
      await expect(phone.page.getByText('对阵Ben的防守')).toBeVisible();
      await picture(phone, `defence-zh-${turn}`);
      expect(problems).toEqual([]);
    });
  });
}

test.describe('a phone', () => {
  test.use({ viewport: SIZES.portrait, ...PHONE });
  test.slow();

  test('speaks Chinese when it is set to Chinese, or asked to', async ({ browser, open }) => {
    const { room, evening } = await open({ banks: [bankOf('choice', 'long')], seated: ['Ben'] });
    const context = await browser.newContext({ viewport: SIZES.portrait, ...PHONE, locale: 'zh-CN' });
    const phone = await PhonePage.open(context, room);
    await expect(phone.title).toHaveText('谁来答题？');
    await expect(phone.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await phone.page.getByLabel('你的名字').fill('张译');
    await phone.button('就座').tap();
    await expect(phone.title).toHaveText('你已入场');
    await evening.until('open');
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
    await testRoom.evening.until('open');
    await ANSWER.choice(phone);
    await expect(phone.arrived).toBeVisible();
    await phone.page.reload();
    await expect(phone.arrived).toBeVisible();
    await expect(phone.button(/Fan Wei/)).toHaveAttribute('aria-pressed', 'true');

    await testRoom.restart();
    // The question is held where it was, with the answer that it had.
    await expect(phone.title).toHaveText('Paused');
    expect(await testRoom.connected()).toEqual(['Ada']);
    await testRoom.evening.act({ do: 'resume' });
    await expect(phone.arrived).toBeVisible();
    await expect(phone.button(/Fan Wei/)).toHaveAttribute('aria-pressed', 'true');

    await testRoom.call('room.close', {});
    await expect(phone.page.getByText('Connection lost.')).toBeVisible();
    await picture(phone, 'lost');
    await expectAccessible(phone.page);
  });

  for (const lost of ['the answer', 'its acknowledgement'] as const) {
    test(`sends an answer again when ${lost} was lost with the connection`, async ({ context, testRoom }) => {
      const { evening } = testRoom;
      let isCut = false;
      await context.routeWebSocket(/\/room$/, (page) => {
        const server = page.connectToServer();
        page.onMessage((message) => {
          const cuts = !isCut && message.toString().includes('"type":"answer"');
          if (!cuts || lost === 'its acknowledgement') server.send(message);
          if (!cuts) return;
          isCut = true;
          void page.close({ code: 4999 });
        });
      });
      const phone = await PhonePage.join(context, testRoom.room, 'Ada');
      await evening.until('open');
      await ANSWER.choice(phone);
      await expect(phone.arrived).toBeVisible();
      expect(isCut).toBe(true);
      expect((await evening.host()).question?.answered).toBe(1);
      await evening.until('revealed');
      await expect(phone.title).toHaveText('✓ Right');
      await expect(phone.page.getByRole('alert')).toBeHidden();
    });
  }

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
    // Who looks for the code is not kept connected meanwhile, and is told of no lost connection.
    await expect.poll(async () => (await testRoom.now()).connected).toBe(0);
    await expect(page.getByText('Connection lost.')).toBeHidden();
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
    expect((await testRoom.now()).seen).toMatchObject([{ address: '127.0.0.1', talked: true }]);
    await expectAccessible(page);
  });
});

async function picture(phone: PhonePage, name: string): Promise<void> {
  if (PICTURES !== undefined)
    await phone.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true, animations: 'disabled' });
}
