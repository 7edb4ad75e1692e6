import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { startBot } from '../../src/cli/room-bots/bot.ts';
import { RoomView } from '../../src/contract/roomApi.ts';
import { addBanks, everyKind } from '../pages/bank.ts';
import { DeskPage } from '../pages/DeskPage.ts';
import { HomePage } from '../pages/HomePage.ts';
import { addPlan, ROUND } from '../pages/plans.ts';
import { StagePage } from '../pages/StagePage.ts';
import { launchElectron } from '../targets/electron.ts';
import { callBridge, expect, test } from './shell.ts';

const NAME = 'Friday at the Odeon';
/** The words that the desk's address has before the evening's id. */
const DESK = /#\/desk\/([^/]+)/;

/** Opens the room on this machine alone, as the desk's own form does. */
async function openRoom(page: Page): Promise<RoomView> {
  await page.waitForURL(DESK);
  const evening = decodeURIComponent(DESK.exec(page.url())?.[1] ?? '');
  const opened = await callBridge(page, 'room.open', { evening, address: '127.0.0.1', port: 0 });
  expect(opened).toEqual({ ok: true, value: expect.anything() as unknown });
  return RoomView.parse((opened as { value: unknown }).value);
}

test('an evening with a phone goes over the desk and the stage, and goes on after the app was killed', async ({
  executablePath,
  dataFolder,
}) => {
  test.slow();
  addBanks(dataFolder, [everyKind]);
  await addPlan(dataFolder, {
    name: NAME,
    readMs: 0,
    rounds: [{ ...ROUND, kinds: ['choice'], questions: 2 }],
  });
  const first = await launchElectron({ executablePath, dataFolder });
  const desk = await (await new HomePage(first.page).gameNights()).begin(NAME);
  const room = await openRoom(first.page);
  // The page for phones comes out of the same build, from a server of its own.
  const phonePage = await fetch(room.joinUrl);
  expect([phonePage.status, phonePage.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/html'),
  ]);
  const said: string[] = [];
  const bot = startBot({
    ...{ url: room.url, code: room.code, name: 'Bea', answerWithinMs: 100, random: Math.random },
    saw: ({ type }) => said.push(type),
  });
  await bot.joined;
  await expect(desk.page.getByLabel('Name of the player Bea')).toBeVisible();
  await desk.seat('Ana');

  const [stagePage] = await Promise.all([first.app.waitForEvent('window'), first.page.keyboard.press('b')]);
  const stage = new StagePage(stagePage);
  await expect(stage.screen).toHaveAttribute('data-phase', 'lobby');
  await expect(stage.screen).toContainText('Bea');
  await desk.goOn('Round');
  await first.page.keyboard.press('Space');
  await expect(stage.screen).toHaveAttribute('data-phase', 'open');
  await desk.key('1');
  await expect(desk.phase).toHaveText('Closed');
  await desk.goOn('Answer');
  await expect(stage.screen).toHaveAttribute('data-phase', 'revealed');
  await desk.open('r', /Standings/);
  const scores = async (at: DeskPage) => [
    await at.standing('Ana').getByRole('cell').last().innerText(),
    await at.standing('Bea').getByRole('cell').last().innerText(),
  ];
  const before = await scores(desk);
  expect(said).toContain('acknowledged');

  bot.leave();
  const exited = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await exited;
  const second = await launchElectron({ executablePath, dataFolder });
  // Once it is known what waits to be taken up, the button leads there.
  await expect(second.page.getByRole('button', { name: /^Game night/ })).toContainText('Take up');
  await new HomePage(second.page).gameNights();
  const again = new DeskPage(second.page);
  await expect(again.phase).toHaveText('Answer');
  await again.open('r', /Standings/);
  expect(await scores(again)).toEqual(before);
  await again.goOn('Answers open');
  await second.app.close();
});
