import { afterEach, expect, it, vi } from 'vitest';
import { openTestRoom, type TestRoom } from '../../host/room/testing/testRoom.ts';
import { kindsBank } from '../../host/testing/kindsBank.ts';
import { KINDS } from '../../quiz/question.ts';
import { type Bot, type Sight, startBot } from './bot.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAMES = ['Ada', 'Bob', 'Cleo'];
/** For what another process or a timer does. */
const PATIENCE = { timeout: 20_000, interval: 20 };

let open: TestRoom | null = null;
let bots: Bot[] = [];
afterEach(async () => {
  for (const bot of bots) bot.leave();
  await open?.close();
});

it('plays every kind and phase by the words of the protocol, and comes back after a new start', async () => {
  const banks = KINDS.map((kind) => kindsBank(kind, [kind]));
  const rounds = banks.map(({ id }) => ({ bankIds: [id], questions: 1 }));
  const small = { bankIds: ['small'], questions: 1 };
  open = await openTestRoom({
    banks,
    rounds: [
      ...rounds,
      { ...small, joker: true },
      { ...small, wager: true },
      { ...small, scoring: 'defence' },
      { ...small, answering: 'buzzer' },
    ],
    plan: { rateFilms: true },
  });
  const { room, evening } = open;
  const sights: Sight[] = [];
  bots = NAMES.map((name) =>
    startBot({
      url: room.url,
      code: room.code,
      name,
      answerWithinMs: 5,
      // So low that each plays its joker.
      random: () => Math.random() / 5,
      saw: (sight) => sights.push(sight),
    }),
  );
  await Promise.all(bots.map(({ joined }) => joined));
  const onDisk = (type: string) => open?.onDisk().log.events.filter((event) => event.type === type) ?? [];
  for (const stake of [...KINDS.map(() => null), 'joker-played', 'wager-placed', 'defence-placed']) {
    await evening.until('round');
    if (stake !== null)
      await vi.waitFor(() => {
        // Of an odd number, one plays against nobody.
        expect(onDisk(stake)).toHaveLength(stake === 'defence-placed' ? NAMES.length - 1 : NAMES.length);
      }, PATIENCE);
    await evening.until('open');
    // All have answered, so that it closes by itself.
    await vi.waitFor(async () => {
      expect((await evening.host()).phase).toBe('closed');
    }, PATIENCE);
    await evening.until('standings');
  }
  expect(onDisk('answered')).toHaveLength((KINDS.length + 3) * NAMES.length);
  await evening.until('open');
  await vi.waitFor(() => {
    expect(onDisk('buzz-ruled').length).toBeGreaterThan(0);
  }, PATIENCE);
  // Not while it is somebody's turn to answer.
  await vi.waitFor(() => evening.until('standings'), PATIENCE);
  const [ada = '', bob = ''] = await Promise.all(NAMES.map((name) => evening.idOf(name)));
  await evening.act({ do: 'open-tie', entrants: [ada, bob] });
  await evening.until('shots');
  await vi.waitFor(() => {
    expect(onDisk('shot-made')).toHaveLength(2);
  }, PATIENCE);
  await evening.until('rating');
  await vi.waitFor(() => {
    expect(new Set(onDisk('film-rated').map((event) => 'player' in event && event.player)).size).toBe(3);
  }, PATIENCE);
  expect(sights.filter(({ type }) => type === 'acknowledged')).toHaveLength(onDisk('answered').length);
  expect(
    sights.filter((sight) => sight.type === 'refused' && ['bad-message', 'bad-answer'].includes(sight.code)),
  ).toEqual([]);

  await open.restart();
  await vi.waitFor(async () => {
    expect((await open?.connected())?.sort()).toEqual(NAMES);
  }, PATIENCE);
});
