import { afterEach, expect, it, vi } from 'vitest';
import { openTestRoom, type TestRoom } from '../../host/room/testing/testRoom.ts';
import { readTestJournal } from '../../host/room/testing/testEvening.ts';
import { KINDS } from '../../quiz/question.ts';
import { type Bot, type Sight, startBot } from './bot.ts';

vi.setConfig({ testTimeout: 30_000 });

let open: TestRoom | null = null;
let bots: Bot[] = [];
afterEach(async () => {
  for (const bot of bots) bot.leave();
  await open?.close();
});

it('plays every kind and phase by the words of the protocol, and comes back after a new start', async () => {
  open = await openTestRoom();
  const { room } = open;
  const sights: Sight[] = [];
  bots = ['Ada', 'Bob', 'Cleo'].map((name) =>
    startBot({
      url: room.url,
      code: room.code,
      name,
      answerWithinMs: 5,
      random: Math.random,
      saw: (sight) => sights.push(sight),
    }),
  );
  await Promise.all(bots.map(({ joined }) => joined));
  const { evening } = open;
  for (const index of KINDS.keys()) {
    evening.ask(index);
    evening.open();
    await vi.waitFor(() => {
      expect(evening.answered()).toBe(3);
    }, 5_000);
    await evening.closeQuestion();
    evening.reveal();
  }
  evening.ask(0, { buzzer: true });
  evening.open();
  await vi.waitFor(() => {
    expect(evening.answered()).toBe(1);
  }, 5_000);
  evening.show('shot');
  evening.show('rate');
  const count = (type: string) =>
    readTestJournal(evening.journalFile).filter((line) => line.type === type).length;
  await vi.waitFor(() => {
    expect(count('rated')).toBe(3);
  }, 5_000);
  expect(count('answered')).toBe(KINDS.length * 3 + 1);
  expect(sights.filter(({ type }) => type === 'acknowledged')).toHaveLength(KINDS.length * 3 + 1);
  const refusals = sights.filter(({ type }) => type === 'refused');
  expect(refusals.filter((sight) => sight.type === 'refused' && sight.code === 'bad-message')).toEqual([]);

  await open.restart();
  await vi.waitFor(() => {
    expect(open?.evening.connected().sort()).toEqual(['Ada', 'Bob', 'Cleo']);
  }, 10_000);
});
