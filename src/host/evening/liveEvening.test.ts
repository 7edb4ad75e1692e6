import { beforeEach, expect, it } from 'vitest';
import type { Problem } from '../../contract/result.ts';
import { BUZZER } from '../../quiz/evening/buzzer.ts';
import type { EveningEvent } from '../../quiz/evening/events.ts';
import { anEvening, join } from '../../quiz/evening/testing.ts';
import type { EveningSetup } from '../../quiz/evening/setup.ts';
import { value } from '../testing/value.ts';
import type { EveningBatch } from './eveningStore.ts';
import { playEvening, type LiveEvening } from './liveEvening.ts';

/** A clock and timers that a test moves on, and a disk that it can fill. */
let now: number;
let timers: { at: number; call: () => void }[];
let disk: EveningEvent[];
let full: boolean;
beforeEach(() => {
  now = 0;
  timers = [];
  disk = [];
  full = false;
});

const FULL: Problem = { code: 'records-disk-full', message: 'The disk is full.', details: {} };

function play(setup: EveningSetup, events: EveningEvent[] = []): LiveEvening {
  const stored = { id: 'e', startedAt: 0, finishedAt: null, setup, events, writtenAt: events.map(() => 0) };
  return value(
    playEvening(stored, {
      now: () => now,
      wallClock: () => 0,
      schedule(delayMs, call) {
        const timer = { at: now + delayMs, call };
        timers.push(timer);
        return () => (timers = timers.filter((other) => other !== timer));
      },
      write({ events: written, first }: EveningBatch) {
        if (full) return FULL;
        expect(first).toBe(disk.length);
        disk.push(...written);
        return null;
      },
    }),
  );
}

/** Lets time go by, and what was to be done meanwhile. */
async function pass(ms: number): Promise<void> {
  const end = now + ms;
  for (;;) {
    const [next] = timers.toSorted((one, other) => one.at - other.at);
    if (!next || next.at > end) break;
    now = Math.max(now, next.at);
    timers = timers.filter((timer) => timer !== next);
    next.call();
    await written();
  }
  now = end;
}
const written = () => new Promise((done) => setTimeout(done, 5));

const OPENED: EveningEvent[] = [
  join('a'),
  join('b'),
  { type: 'round-opened', round: 0 },
  { type: 'question-shown', index: 0 },
];
async function happen(live: LiveEvening, events: readonly EveningEvent[]): Promise<void> {
  for (const event of events) expect(await live.happen(event)).toMatchObject({ ok: true });
}
const answer = (live: LiveEvening, player: string): EveningEvent => ({
  type: 'answered',
  player,
  opening: live.state().asked.get(0)?.opening ?? '',
  response: { kind: 'choice', option: 'o1' },
  elapsedMs: live.elapsedAt(now),
});

it('shows the question first, then its options, and closes it when the time is up', async () => {
  const live = play(anEvening({ readMs: 3000 }));
  await happen(live, OPENED);
  await pass(2999);
  expect(live.state().phase).toBe('question');
  await pass(1);
  expect(live.state().phase).toBe('open');
  await pass(19_999);
  expect(live.state().phase).toBe('open');
  await pass(1);
  expect(live.state().asked.get(0)).toMatchObject({ closedBy: 'time-up', closedMs: 20_000 });
});

it('does not count the time for which it was held', async () => {
  const live = play(anEvening());
  await happen(live, OPENED);
  await pass(5000);
  await happen(live, [{ type: 'paused', elapsedMs: live.elapsedAt(now) }]);
  await pass(60_000);
  expect(live.elapsedAt(now)).toBe(5000);
  await happen(live, [{ type: 'resumed' }]);
  await pass(14_999);
  expect(live.state().phase).toBe('open');
  await pass(1);
  expect(live.state().phase).toBe('closed');
});

it('waits for who has more time, but no longer once they have answered', async () => {
  const live = play(anEvening());
  await happen(live, [
    join('a'),
    join('b'),
    { type: 'time-factor-set', player: 'b', factor: 2 },
    ...OPENED.slice(2),
  ]);
  await pass(10_000);
  await happen(live, [answer(live, 'b')]);
  await pass(10_000);
  expect(live.state().phase).toBe('closed');
});

it('holds a question that is open again by an undo, with the time it had', async () => {
  const live = play(anEvening());
  await happen(live, OPENED);
  await pass(4000);
  await happen(live, [{ type: 'closed', index: 0, reason: 'host', elapsedMs: live.elapsedAt(now) }]);
  await pass(9000);
  await happen(live, [{ type: 'undone', sequence: disk.length - 1 }]);
  await written();
  expect(live.state()).toMatchObject({ phase: 'open', heldMs: 4000 });
});

it('is as it was when something can’t be written, and says why', async () => {
  const live = play(anEvening());
  await happen(live, OPENED);
  const before = structuredClone(live.state());
  full = true;
  expect(await live.happen(answer(live, 'a'))).toEqual({ ok: false, problem: FULL });
  expect(live.state()).toEqual(before);
  await pass(25_000);
  expect(live.state().phase).toBe('open');
  full = false;
  await pass(1000);
  expect(live.state().phase).toBe('closed');
  expect(disk).toEqual(live.log().events);
});

it('says whose view has changed, once for all that came together', async () => {
  const live = play(anEvening());
  await happen(live, OPENED);
  await written();
  const told: unknown[] = [];
  live.subscribe((who) => told.push(who));
  await Promise.all([live.happen(answer(live, 'a'))]);
  expect(told).toEqual([['a']]);
  await live.happen(answer(live, 'b'));
  await written();
  // The last answer closes the question, for everybody.
  expect(told).toEqual([['a'], ['b'], 'everyone']);
});

it('lets the first at the buzzer answer while the clock is held, and rules by the rules', async () => {
  const live = play(anEvening({}, [{ answering: 'buzzer' }]));
  await happen(live, OPENED);
  await pass(1000);
  const opening = live.state().asked.get(0)?.opening ?? '';
  await happen(live, [
    { type: 'buzzed', player: 'a', opening, elapsedMs: live.elapsedAt(now), latencyMs: 0 },
  ]);
  await pass(BUZZER.windowMs);
  expect(live.state().asked.get(0)?.turn).toBe('a');
  await pass(9000);
  await happen(live, [answer(live, 'a')]);
  await written();
  expect(live.state().asked.get(0)).toMatchObject({
    closedBy: 'buzzed',
    presses: [{ right: true, pressedMs: 1000 }],
  });
});

it('takes an open question up where it was last known to be', async () => {
  const first = play(anEvening());
  await happen(first, OPENED);
  await pass(7000);
  await happen(first, [answer(first, 'a')]);
  const events = [...disk];
  const again = play(anEvening(), events);
  await written();
  expect(again.state()).toMatchObject({ phase: 'open', heldMs: 7000 });
  expect(disk.at(-1)).toEqual({ type: 'interrupted', elapsedMs: 7000 });
});
