import { TOPICS } from '../../src/facts/topic.ts';
import { expect, test } from '../app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { bank } from '../pages/bank.ts';
import { plugInGamepad, pressPad } from '../pages/gamepad.ts';
import { PhonePage } from '../pages/PhonePage.ts';
import { addPlan, ROUND } from '../pages/plans.ts';

const NAME = 'Friday at the Odeon';

test('a joker, a wager and hearts are given by phone, keys, gamepad and at the desk', async ({
  launch,
  dataFolder,
}) => {
  test.slow();
  const round = { ...ROUND, bankIds: [bank.id], topics: TOPICS, kinds: ['choice'] };
  await addPlan(dataFolder, {
    name: NAME,
    readMs: 0,
    tieBreak: false,
    rateFilms: true,
    rounds: [{ ...round, title: 'All or nothing', joker: true, wager: true }],
  });
  const { home, page } = await launch();
  const desk = await (await home.gameNights()).begin(NAME);
  await desk.seat('Kay');
  for (const [name, way] of [
    ['Pat', 'gamepad'],
    ['Scribe', 'paper'],
  ] as const) {
    await page.getByLabel('Answers by').first().selectOption(way);
    await desk.seat(name);
  }
  await plugInGamepad(page);

  // The room says what keeps phones out, and says so no more where one got through.
  await desk.open('i', /Room/);
  await desk.panel.getByLabel('Address of this computer').selectOption('127.0.0.1');
  await desk.panel.getByRole('button', { name: 'Open the room' }).click();
  await expect(desk.panel.locator('[data-hint="own-only"]')).toContainText('Only this computer can reach');
  await expect(desk.panel.locator('[data-hint="no-phone-yet"]')).toBeVisible();
  await expectAccessible(page);
  const address = await desk.panel.locator('.room-join .desk-strong').first().innerText();
  const code = await desk.panel.locator('.room-code').innerText();
  const phone = new PhonePage(await page.context().newPage());
  await phone.page.goto(`${address}/${code}`);
  await phone.page.getByLabel('Your name').fill('Ada');
  await phone.button('Take a seat').click();
  await expect(phone.title).toHaveText('You are in');
  await page.bringToFront();
  await desk.heading.focus();

  await desk.goOn('Round');
  const stage = await desk.stage();
  await expect(stage.page.locator('.stage-ticket')).toHaveCount(4);
  await expect(stage.screen).toContainText('0 of 4 have wagered');
  await page.bringToFront();
  await desk.open('j', /Stakes/);
  // A key player: less by one step, the joker, and the points down.
  for (const key of ['2', '3', '4']) await desk.key(key);
  await expect(desk.seatOf('Kay')).toContainText('Wager 450 of 1,000 ✓ ★ joker played');
  await pressPad(page, 'A');
  await pressPad(page, 'Y');
  await expect(desk.seatOf('Pat')).toContainText('Wager 500 of 1,000 ✓ ★ joker played');
  await desk.panel.getByLabel('Wager of Scribe').fill('300');
  await page.keyboard.press('Enter');
  await desk.panel.getByRole('button', { name: 'Play the joker of Scribe' }).click();
  await phone.button('Wager 500').click();
  await expect(phone.page.getByText('You wager 500.')).toBeVisible();
  await phone.button('Play your joker on this round').click();
  await expect(phone.page.getByText('Your joker is played on this round.')).toBeVisible();
  await expect(phone.page.getByText('You wager 500.')).toBeVisible();
  await expect(stage.screen).toContainText('4 of 4 have wagered');
  await expect(stage.page.locator('.stage-ticket[data-punched]')).toHaveCount(4);
  await expect(stage.page.locator('.stage-ticket-joker')).toHaveCount(4);
  await expect(stage.screen).not.toContainText(/[345][05]0/);
  await stage.page.bringToFront();
  expect(await stage.findCut()).toEqual([]);
  await expectAccessible(stage.page);

  await page.bringToFront();
  await desk.heading.focus();
  await page.keyboard.press('Space');
  await expect(desk.phase).toHaveText(/Question|Answers open/);
  if ((await desk.phase.innerText()) === 'Question') await desk.goOn('Answers open');
  await desk.goOn('Closed', 'Answer');
  // Lost with the joker: twice the wager. On paper it is won by what the sheet brings.
  await desk.open('d', /Paper/);
  const cell = desk.panel.getByLabel(/^Scribe: question/);
  await cell.fill('1000');
  await cell.press('Enter');
  await desk.open('r', /Standings/);
  for (const [name, points] of [
    ['Scribe', '2,600'],
    ['Kay', '-900'],
    ['Pat', '-1,000'],
    ['Ada', '-1,000'],
  ] as const)
    await expect(desk.standing(name).getByRole('cell').last()).toHaveText(points);

  // What was done last is undone first, be it a figure or a step.
  await desk.heading.focus();
  await desk.key('Control+z');
  await expect(desk.standing('Scribe').getByRole('cell').last()).toHaveText('0');
  await expect(desk.phase).toHaveText('Answer');
  await desk.key('Control+y');
  await expect(desk.standing('Scribe').getByRole('cell').last()).toHaveText('2,600');

  await desk.goOn('Standings', 'Love meter');
  const hearts = phone.page.getByRole('radio', { name: '5 of 5 hearts' });
  await hearts.press('Space');
  await expect(hearts).toBeChecked();
  for (const key of ['1', '4']) await desk.key(key);
  await pressPad(page, 'down');
  await pressPad(page, 'Y');
  await page
    .getByRole('group', { name: 'Hearts of Scribe' })
    .getByRole('button', { name: '3 hearts' })
    .click();
  await expect(stage.screen).toContainText('3.5 of 5, 4 ratings');
  await expectAccessible(page);
});
