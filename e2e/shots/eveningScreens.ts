import { expect, type Page } from '@playwright/test';
import { TOPICS } from '../../src/facts/topic.ts';
import { createHost } from '../../src/host/host.ts';
import { beginEvening, type TestEvening } from '../../src/host/testing/evening.ts';
import type { RoundPlan } from '../../src/quiz/evening/plan.ts';
import type { App } from '../app.ts';
import { addBanks, bank, everyKind } from '../pages/bank.ts';
import { DeskPage } from '../pages/DeskPage.ts';
import { ROUND } from '../pages/plans.ts';
import { APP_FOLDER } from '../targets/electron.ts';
import type { ShotScreen } from './screens.ts';

const PLAN = {
  name: 'Friday at the Odeon',
  entrants: 'teams' as const,
  teams: ['The Red Curtain', '银幕前排'],
  readMs: 0,
  rateFilms: true,
};

type Round = Partial<RoundPlan>;
/** A round over the bank with every kind. */
const OF_KINDS: Round = { ...ROUND, bankIds: [everyKind.id], topics: ['production'] };
const OF_BANK: Round = { ...ROUND, bankIds: [bank.id], topics: [...TOPICS] };
const CHOICE: Round = { ...OF_BANK, title: 'Who was it?', kinds: ['choice'], questions: 2 };
const TYPED: Round = { ...OF_KINDS, title: 'By name', kinds: ['text'], questions: 2 };
const STAKES: Round = { ...CHOICE, title: 'All or nothing', joker: true, wager: true };
const DEFENCE: Round = { ...CHOICE, title: 'Defend your reel', questions: 6, scoring: 'defence' };
const MANY: Round[] = Array.from({ length: 9 }, (_, at) => ({
  ...CHOICE,
  title: `Reel ${at + 1}`,
  questions: 1,
}));

/** Begins an evening with players of every way but phones, before the app is started. */
async function prepareEvening(
  dataFolder: string,
  rounds: readonly Round[],
  play: (evening: TestEvening) => Promise<void>,
): Promise<string> {
  addBanks(dataFolder, [everyKind]);
  const host = createHost({
    dataFolder,
    shippedBanks: `${APP_FOLDER}/questions/banks`,
    shippedFacts: `${APP_FOLDER}/questions/facts`,
    version: 'e2e',
    shell: 'browser',
  });
  try {
    const evening = await beginEvening(host, { ...PLAN, tieBreak: play === tied }, rounds);
    const [reds, front] = (await evening.host()).teams;
    for (const [name, way, team] of [
      ['Kay', 'key', null],
      ['Pat', 'gamepad', null],
      ['Bartholomew the Third', 'key', front?.id ?? null],
      ['张小敏', 'paper', reds?.id ?? null],
      ['李雷', 'paper', null],
    ] as const)
      await evening.act({ do: 'add-player', name, way, team });
    await play(evening);
    return evening.id;
  } finally {
    host.close();
  }
}

/** Goes to an address within the app, and waits until the part of it is loaded. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.locator('.scene-inside[role="status"]')).toHaveCount(0);
}

/** A screen of an evening that was played up to somewhere. */
function ofEvening(
  name: string,
  screen: 'desk' | 'stage' | 'paper',
  rounds: readonly Round[],
  play: (evening: TestEvening) => Promise<void>,
  there: (desk: DeskPage, app: App) => Promise<void> = () => Promise.resolve(),
): ShotScreen {
  let id = '';
  return {
    name: `evening-${screen}-${name}`,
    whole: screen === 'stage',
    prepare: async (dataFolder) => {
      id = await prepareEvening(dataFolder, rounds, play);
    },
    open: async (app) => {
      const { page } = app;
      // What is open stands still after a new start, until the desk goes on.
      await goTo(page, `#/desk/${id}`);
      await expect(page.locator('.desk-phase')).toBeVisible();
      await there(new DeskPage(page), app);
      if (screen !== 'desk') await goTo(page, `#/${screen}/${id}`);
      await expect(
        page.locator({ desk: '.desk', stage: '.bigscreen', paper: '.sheet' }[screen]).first(),
      ).toBeVisible();
    },
  };
}

const goOn = (times: number) => async (desk: DeskPage) => {
  for (let time = 0; time < times; time++) {
    const before = await desk.next.innerText();
    await desk.page.keyboard.press('Space');
    await expect(desk.next).not.toHaveText(before);
  }
};

const lobby = () => Promise.resolve();
const until = (phase: Parameters<TestEvening['until']>[0]) => (evening: TestEvening) => evening.until(phase);
const panel =
  (key: string, steps = 0) =>
  async (desk: DeskPage) => {
    await goOn(steps)(desk);
    await desk.heading.focus();
    await desk.page.keyboard.press(key);
  };

/** Answers that are wrong, almost right and right, as soon as a typed question is open. */
async function typed(evening: TestEvening): Promise<void> {
  await evening.until('open');
  const { players } = await evening.host();
  for (const [at, text] of ['Zhang Yimeng', 'Ang Lee', 'Zhang Yimou'].entries())
    await evening.act({ do: 'answer', player: players[at]?.id ?? '', response: { kind: 'text', text } });
  await evening.until('closed');
}

async function staked(evening: TestEvening): Promise<void> {
  await evening.until('round');
  const { players } = await evening.host();
  for (const { id } of players.slice(0, 3)) await evening.act({ do: 'wager', player: id, points: 300 });
  await evening.act({ do: 'joker', player: players[1]?.id ?? '' });
}

async function scored(evening: TestEvening): Promise<void> {
  await evening.until('standings');
  const { standings } = await evening.host();
  for (const [at, { entrant }] of standings.entries())
    await evening.act({ do: 'adjust', entrant, points: 12_345 - 1_000 * at, reason: 'A good story' });
}

async function rated(evening: TestEvening): Promise<void> {
  await evening.until('rating');
  const { players, love } = await evening.host();
  for (const [at, { id }] of players.slice(0, 3).entries())
    await evening.act({ do: 'rate', player: id, film: love[0]?.film ?? '', hearts: 5 - at });
}

async function tied(evening: TestEvening): Promise<void> {
  await evening.until('standings');
  const { players } = await evening.host();
  for (const { id } of players.filter(({ team }) => team === null))
    await evening.act({ do: 'adjust', entrant: id, points: 900, reason: 'A good story' });
  await evening.until('tie');
}

/** A phone of a player, in the sizes that phones have. */
function onPhone(
  name: string,
  rounds: readonly Round[],
  play: (evening: TestEvening) => Promise<void>,
  there: (phone: Page, desk: DeskPage) => Promise<void>,
): ShotScreen {
  let id = '';
  return {
    name: `phone-${name}`,
    sizes: [
      { width: 320, height: 568 },
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ],
    // A phone follows its own system.
    themes: ['dark'],
    prepare: async (dataFolder) => {
      id = await prepareEvening(dataFolder, rounds, play);
    },
    open: async ({ page }) => {
      await goTo(page, `#/desk/${id}`);
      const desk = new DeskPage(page);
      await expect(desk.phase).toBeVisible();
      await page.keyboard.press('i');
      await desk.panel.locator('select').selectOption('127.0.0.1');
      await desk.panel.locator('.button-bright').click();
      const address = await desk.panel.locator('.room-join .desk-strong').first().innerText();
      const code = await desk.panel.locator('.room-code').innerText();
      await desk.heading.focus();
      const isChinese = (await page.locator('html').getAttribute('lang'))?.startsWith('zh') ?? false;
      const phone = await page.context().newPage();
      await phone.setViewportSize({ width: 390, height: 844 });
      await phone.goto(`${address}/${code}`);
      if (isChinese) await phone.locator('.bar-language').click();
      await there(phone, desk);
      return phone;
    },
  };
}

const joined = (steps: number, scene: string) => async (phone: Page, desk: DeskPage) => {
  await phone.locator('#name').fill('Bartholomew Odeon');
  await phone.locator('button[type="submit"]').click();
  await expect(phone.locator('.scene')).toBeVisible();
  await desk.page.bringToFront();
  await goOn(steps)(desk);
  await phone.bringToFront();
  await expect(phone.locator(scene).first()).toBeVisible();
};

const KINDS_ON_PHONE = ['choice', 'select', 'order', 'match', 'number', 'text', 'clues'] as const;

/** Every screen of a game night, and every page of a phone in it. */
export const EVENING_SCREENS: ShotScreen[] = [
  { name: 'evening-planning-empty', open: ({ page }) => goTo(page, '#/evening') },
  {
    name: 'evening-planning',
    prepare: async (dataFolder) => {
      await prepareEvening(dataFolder, [CHOICE, TYPED], scored);
      await prepareEvening(dataFolder, [CHOICE, TYPED], until('finished'));
    },
    open: ({ page }) => goTo(page, '#/evening'),
  },
  {
    name: 'evening-plan',
    prepare: async (dataFolder) => {
      await prepareEvening(dataFolder, [CHOICE, STAKES], lobby);
    },
    open: async ({ page }) => {
      await goTo(page, '#/evening');
      await page
        .getByRole('button', { name: /^(Edit|编辑) / })
        .first()
        .click();
      await expect(page.locator('.plan-round')).toHaveCount(2);
      await page.locator('.plan-more > summary').first().click();
    },
  },
  ofEvening('lobby', 'desk', [CHOICE, STAKES], lobby),
  ofEvening('room', 'desk', [CHOICE], lobby, async (desk) => {
    await desk.page.keyboard.press('i');
    await desk.panel.locator('select').selectOption('127.0.0.1');
    await desk.panel.locator('.button-bright').click();
    await expect(desk.panel.locator('.room-code')).toBeVisible();
  }),
  ofEvening('near-miss', 'desk', [TYPED], typed, panel('a')),
  ofEvening('stakes', 'desk', [STAKES], staked, panel('j')),
  ofEvening('defence', 'desk', [DEFENCE], until('round'), panel('j')),
  ofEvening('paper-grid', 'desk', [CHOICE], until('revealed'), panel('d')),
  ofEvening('standings', 'desk', MANY, scored, panel('r')),
  ofEvening('log', 'desk', [CHOICE], scored, panel('g')),
  ofEvening('tie', 'desk', [CHOICE], tied),
  ofEvening('love', 'desk', [CHOICE], rated),
  ofEvening('keys', 'desk', [CHOICE], lobby, panel('?')),
  ofEvening('lobby', 'stage', [CHOICE], lobby, async (desk) => {
    await desk.page.keyboard.press('i');
    await desk.panel.locator('select').selectOption('127.0.0.1');
    await desk.panel.locator('.button-bright').click();
    await expect(desk.panel.locator('.room-code')).toBeVisible();
  }),
  ofEvening('round', 'stage', [CHOICE], until('round')),
  ofEvening('wagers', 'stage', [STAKES], staked),
  ofEvening('open', 'stage', [CHOICE], until('round'), goOn(1)),
  ofEvening('revealed', 'stage', [TYPED], typed, goOn(1)),
  ofEvening('standings', 'stage', MANY, scored),
  ofEvening('tie', 'stage', [CHOICE], tied),
  ofEvening('tie-closed', 'stage', [CHOICE], tied, goOn(1)),
  ofEvening('love', 'stage', [CHOICE], rated),
  ofEvening('podium', 'stage', [CHOICE], async (evening) => {
    await scored(evening);
    await rated(evening);
    await evening.until('finished');
  }),
  ofEvening('pack', 'paper', [CHOICE, STAKES], lobby),
  onPhone('name', [CHOICE], lobby, async (phone) => expect(phone.locator('#name')).toBeVisible()),
  onPhone('lobby', [CHOICE], lobby, joined(0, '.scene-wait')),
  onPhone('wager', [STAKES], lobby, joined(1, '.stepper')),
  ...KINDS_ON_PHONE.map((kind) =>
    onPhone(
      kind,
      [{ ...OF_KINDS, title: kind, kinds: [kind], questions: 1 }],
      until('round'),
      joined(1, '.scene-asked'),
    ),
  ),
  onPhone('buzzer', [{ ...CHOICE, answering: 'buzzer' }], until('round'), joined(1, '.press')),
  onPhone('revealed', [CHOICE], until('round'), joined(3, '.scene-revealed')),
  onPhone('love', [{ ...CHOICE, questions: 1 }], until('standings'), joined(1, '.hearts')),
];
