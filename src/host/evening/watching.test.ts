import { beforeEach, expect, it } from 'vitest';
import { anEvening, answer, ask, join, RIGHT } from '../../quiz/evening/testing.ts';
import { value } from '../testing/value.ts';
import { playEvening, type LiveEvening } from './liveEvening.ts';
import { watchEvening, type Watching } from './watching.ts';

const PLAYERS = Array.from({ length: 100 }, (_, at) => `p${at}`);

/** A clock and timers that a test moves on. */
let now: number;
let timers: { at: number; call: () => void }[];
let live: LiveEvening;
let watching: Watching;
/** When the desk was answered. */
let answeredAt: number[];

beforeEach(async () => {
  now = 0;
  timers = [];
  answeredAt = [];
  const schedule = (delayMs: number, call: () => void) => {
    const timer = { at: now + delayMs, call };
    timers.push(timer);
    return () => (timers = timers.filter((other) => other !== timer));
  };
  const setup = anEvening({ readMs: 60_000 });
  const stored = { id: 'e', startedAt: 0, finishedAt: null, setup, events: [], writtenAt: [] };
  const clock = () => now;
  live = value(playEvening(stored, { now: clock, wallClock: clock, schedule, write: () => null }));
  watching = watchEvening(live, schedule, clock);
  for (const player of PLAYERS) void live.happen(join(player));
  await live.happen({ type: 'round-opened', round: 0 });
  await live.happen({ type: 'question-shown', index: 0 });
});

/** Lets time go by, and what is due. */
async function pass(ms: number): Promise<void> {
  for (const end = now + ms; now < end; now++) {
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers = timers.filter((other) => other !== timer);
      timer.call();
    }
    await new Promise((done) => setImmediate(done));
  }
}

/** Looks again whenever it is answered, as the desk does. */
async function follow(): Promise<void> {
  for (let since = -1; ;) {
    ({ revision: since } = await watching.watch(since, 'host'));
    answeredAt.push(now);
  }
}

it('shows what the host does at once, and what players do together', async () => {
  void follow();
  await pass(1000);
  expect(answeredAt).toEqual([0]);
  const [, opened] = ask(0);
  if (opened) void live.happen(opened);
  await pass(5);
  expect(answeredAt).toEqual([0, 1001]);
  await pass(995);
  // Half of them answer, one in each ms; looked at after 140 ms: 40, and one for each player.
  const half = PLAYERS.length / 2;
  const answers = async (players: readonly string[]) => {
    for (const player of players) {
      void live.happen(answer(player, 0, RIGHT));
      await pass(1);
    }
  };
  await answers(PLAYERS.slice(0, half));
  await pass(1000 - half);
  await answers(PLAYERS.slice(half));
  await pass(1000);
  const seen = answeredAt.slice(2).map((at) => at - 2000);
  expect(seen[0]).toBe(140);
  // The last answer closes it for everybody, which is seen then.
  const closedAt = 1000 + half - 1;
  expect(seen.slice(1).every((at) => at >= closedAt && at < closedAt + 40)).toBe(true);
  expect(seen.length).toBeLessThan(5);
});
