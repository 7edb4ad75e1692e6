import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drive, type DriverPorts, type LiveGame } from './driver.ts';
import type { GameEvent } from './events.ts';
import { ONE_OF_EACH } from './lifelines.ts';
import { replay } from './rules.ts';
import type { Setup } from './setup.ts';
import { aQuestionOf, aSetup, choose } from './testing.ts';

/** A clock one turns by hand, with the calls that are due as it turns. */
function handTurnedClock() {
  let nowMs = 0;
  const due: { at: number; call: () => void }[] = [];
  return {
    clock: { now: () => nowMs },
    schedule: (delayMs: number, call: () => void) => {
      const entry = { at: nowMs + delayMs, call };
      due.push(entry);
      return () => void due.splice(due.indexOf(entry), due.includes(entry) ? 1 : 0);
    },
    async turn(ms: number) {
      nowMs += ms;
      for (const entry of due.filter(({ at }) => at <= nowMs)) {
        due.splice(due.indexOf(entry), 1);
        entry.call();
      }
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function play(setup: Setup = aSetup(), events: GameEvent[] = [], change: Partial<DriverPorts<string>> = {}) {
  const time = handTurnedClock();
  const log = [...events];
  const seen: LiveGame[] = [];
  const failures: string[] = [];
  const driver = drive<string>(setup, events, {
    ...time,
    journal: (sequence, event) => {
      expect(sequence).toBe(log.length);
      log.push(event);
      return Promise.resolve(null);
    },
    changed: (game) => seen.push(game),
    failed: (failure) => failures.push(failure),
    ...change,
  });
  return { driver, time, log, seen, failures, state: () => seen.at(-1)?.state };
}

afterEach(() => vi.useRealTimers());

describe('the driver', () => {
  it('times answers from the opening of their question', async () => {
    const { driver, time, state } = play();
    await time.turn(5000);
    await driver.openNext();
    await time.turn(10_000);
    await driver.answer('me', choose('o1'));
    expect(state()?.played[0]?.answers[0]).toMatchObject({ elapsedMs: 10_000, points: 550 });
  });

  it('closes a question when its time is up', async () => {
    const { driver, time, state } = play();
    await driver.openNext();
    await time.turn(19_999);
    expect(state()?.phase).toBe('open');
    await time.turn(1);
    expect(state()).toMatchObject({ phase: 'revealed', played: [{ answers: [{ verdict: 'missed' }] }] });
  });

  it('stands still while it is paused, and goes on from the same moment', async () => {
    const { driver, time, state, seen } = play();
    await driver.openNext();
    await time.turn(4000);
    await driver.pause();
    expect(seen.at(-1)).toMatchObject({ openedAt: null, state: { pausedAtMs: 4000 } });
    await time.turn(1e6);
    await driver.answer('me', choose('o1'));
    await driver.openNext();
    expect(state()?.phase).toBe('open');
    await driver.resume();
    await time.turn(6000);
    await driver.answer('me', choose('o1'));
    expect(state()?.played[0]?.answers[0]).toMatchObject({ elapsedMs: 10_000, points: 550 });
  });

  it('takes a paused question up where it was, from the log alone', async () => {
    const before = play();
    await before.driver.openNext();
    await before.time.turn(5000);
    await before.driver.pause();
    const { driver, time, state } = play(aSetup(), before.log);
    expect(driver.current()).toMatchObject({ openedAt: null, state: { pausedAtMs: 5000 } });
    await driver.openNext();
    await time.turn(1000);
    await driver.resume();
    await time.turn(14_999);
    expect(state()?.phase).toBe('open');
    await time.turn(1);
    expect(state()).toMatchObject({ phase: 'revealed', played: [{ answers: [{ verdict: 'missed' }] }] });
  });

  it('waits for the time that a lifeline gave', async () => {
    const { driver, time, state } = play(aSetup({ lifelines: ONE_OF_EACH }));
    await driver.openNext();
    await time.turn(15_000);
    await driver.useLifeline('me', 'time');
    await time.turn(14_999);
    expect(state()?.phase).toBe('open');
    await time.turn(1);
    expect(state()?.phase).toBe('revealed');
  });

  it('gives every player the time from the opening on', async () => {
    const players = ['me', 'you'].map((id) => ({ id, name: id }));
    const { driver, time, state } = play(aSetup({ players }));
    await driver.openNext();
    await time.turn(5000);
    await driver.answer('me', choose('o1'));
    await time.turn(5000);
    await driver.answer('you', choose('o1'));
    expect(state()?.played[0]?.answers).toMatchObject([{ elapsedMs: 5000 }, { elapsedMs: 10_000 }]);
  });

  it('shows nothing before it is on disk', async () => {
    let written = (): void => undefined;
    const { driver, seen } = play(aSetup(), [], {
      journal: () =>
        new Promise(
          (resolve) =>
            (written = () => {
              resolve(null);
            }),
        ),
    });
    const opening = driver.openNext();
    await settled();
    expect(seen).toEqual([]);
    written();
    await opening;
    expect(seen).toHaveLength(1);
  });

  it('keeps an answer that could not be written, and the time it had', async () => {
    let diskFull = false;
    const log: GameEvent[] = [];
    const { driver, time, failures, state } = play(aSetup(), [], {
      journal: (_, event) => {
        if (diskFull) return Promise.resolve('disk full');
        log.push(event);
        return Promise.resolve(null);
      },
    });
    await driver.openNext();
    diskFull = true;
    await time.turn(2000);
    await driver.answer('me', choose('o1'));
    expect(failures).toEqual(['disk full']);
    expect(state()?.phase).toBe('open');
    await time.turn(60_000);
    diskFull = false;
    await driver.retry();
    expect(state()?.phase).toBe('revealed');
    expect(log.at(-1)).toMatchObject({ type: 'answered', elapsedMs: 2000 });
  });

  it('opens a question again that was open when the log ended', async () => {
    const { driver, log, state } = play(aSetup(), [{ type: 'question-opened', index: 0 }]);
    await driver.openNext();
    expect(log.map(({ type }) => type)).toEqual(['question-opened', 'interrupted', 'question-opened']);
    expect(state()).toMatchObject({ phase: 'open', index: 0 });
  });

  it('takes no answer to a question from the log before that is open again', async () => {
    const { driver, log } = play(aSetup(), [{ type: 'question-opened', index: 0 }]);
    await driver.answer('me', choose('o1'));
    expect(log).toHaveLength(1);
  });

  it('does nothing after it was stopped', async () => {
    const { driver, time, log } = play();
    await driver.openNext();
    driver.stop();
    await time.turn(60_000);
    await driver.answer('me', choose('o1'));
    expect(log).toHaveLength(1);
  });

  it('says nothing of a step that was on its way when it was stopped', async () => {
    let written = (): void => undefined;
    const { driver, seen, failures } = play(aSetup(), [], {
      journal: () =>
        new Promise((resolve) => {
          written = () => {
            resolve(null);
          };
        }),
    });
    const opening = driver.openNext();
    driver.stop();
    written();
    await opening;
    expect([seen, failures]).toEqual([[], []]);
  });

  it('shows clues one by one, and counts what they cost', async () => {
    const { driver, log, state } = play(aSetup({ questions: [aQuestionOf('clues')] }));
    await driver.openNext();
    for (let press = 0; press < 5; press++) await driver.showClue();
    expect(state()?.played[0]?.cluesShown).toBe(4);
    await driver.answer('me', { kind: 'clues', option: 'o1' });
    expect(state()?.scores['me']?.points).toBe(250);
    expect(log.map(({ type }) => type)).toEqual([
      'question-opened',
      'clue-shown',
      'clue-shown',
      'clue-shown',
      'answered',
    ]);
  });

  it('keeps an answer that comes while a clue is being written, with its own time', async () => {
    const { driver, time, log, state } = play(aSetup({ questions: [aQuestionOf('clues')] }));
    await driver.openNext();
    await time.turn(5000);
    const shown = driver.showClue();
    const answered = driver.answer('me', { kind: 'clues', option: 'o1' });
    await Promise.all([shown, answered]);
    expect(log.slice(1)).toMatchObject([
      { type: 'clue-shown', elapsedMs: 5000 },
      { type: 'answered', elapsedMs: 5000 },
    ]);
    expect(state()?.phase).toBe('finished');
  });

  it('does nothing with a response that is none to the question', async () => {
    const { driver, log, state } = play();
    await driver.openNext();
    await driver.answer('me', { kind: 'text', text: 'o1' });
    await driver.showClue();
    expect(log).toHaveLength(1);
    expect(state()?.phase).toBe('open');
  });

  it('refuses a log that breaks the rules', () => {
    expect(() => play(aSetup(), [{ type: 'question-opened', index: 2 }])).toThrow('event 0');
  });
});

/** What a player does, and how much later than the last thing. */
const anyMoves = fc.array(
  fc.record({ waitMs: fc.nat(15_000), move: fc.constantFrom('next', 'o1', 'o2', 'o3', 'o4') }),
  { maxLength: 20 },
);

async function playMoves(moves: { waitMs: number; move: string }[], between: () => void = () => undefined) {
  const game = play();
  for (const { waitMs, move } of moves) {
    await game.time.turn(waitMs);
    between();
    await (move === 'next' ? game.driver.openNext() : game.driver.answer('me', choose(move)));
  }
  return game;
}

describe('for any way to play', () => {
  it('a replay of the journal gives the live state', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves, async (moves) => {
        const { log, state } = await playMoves(moves);
        const again = replay(aSetup(), log);
        if (state()) expect(again).toEqual({ ok: true, state: state() });
      }),
    );
  });

  it('points do not depend on what the wall clock does', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMoves,
        fc.array(fc.date({ noInvalidDate: true }), { minLength: 1 }),
        async (moves, dates) => {
          const calm = (await playMoves(moves)).state();
          vi.useFakeTimers({ toFake: ['Date'] });
          let n = 0;
          const jumping = (
            await playMoves(moves, () => vi.setSystemTime(dates[n++ % dates.length] ?? 0))
          ).state();
          vi.useRealTimers();
          expect(jumping).toEqual(calm);
        },
      ),
    );
  });
});
