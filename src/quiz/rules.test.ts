import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GameEvent } from './events.ts';
import { apply, replay, start } from './rules.ts';
import { SCORING_PRESETS } from './scoring.ts';
import { limitMsOf } from './setup.ts';
import type { State } from './state.ts';
import { anyGame, aQuestion, aSetup } from './testing.ts';

const opened = (index: number): GameEvent => ({ type: 'question-opened', index });
const answered = (index: number, option: string, elapsedMs: number): GameEvent => ({
  type: 'answered',
  index,
  player: 'me',
  option,
  elapsedMs,
});

function play(events: GameEvent[], setup = aSetup()): State {
  const game = replay(setup, events);
  if (!game.ok) throw new Error(`event ${game.at}: ${game.refusal}`);
  return game.state;
}

describe('a round', () => {
  it('runs from the first question to the last', () => {
    expect(play([]).phase).toBe('waiting');
    expect(play([opened(0)]).phase).toBe('open');
    expect(play([opened(0), answered(0, 'o1', 1000)]).phase).toBe('revealed');
    const all = [0, 1, 2].flatMap((index) => [opened(index), answered(index, 'o1', 0)]);
    expect(play(all)).toMatchObject({
      phase: 'finished',
      scores: { me: { points: 3000 + 100 + 200, streak: 3 } },
    });
  });

  it('gives fewer points the later the answer, and none for a wrong one', () => {
    expect(play([opened(0), answered(0, 'o1', 10_000)]).scores['me']?.points).toBe(550);
    expect(play([opened(0), answered(0, 'o1', 20_000)]).scores['me']?.points).toBe(100);
    expect(play([opened(0), answered(0, 'o2', 0)]).scores['me']?.points).toBe(0);
  });

  it('gives the same for every right answer in time when scoring is flat', () => {
    const flat = aSetup({ scoring: SCORING_PRESETS.flat });
    expect(play([opened(0), answered(0, 'o1', 19_999)], flat).scores['me']?.points).toBe(1000);
  });

  it('breaks a streak by a wrong answer and by a missed one', () => {
    const streak = [opened(0), answered(0, 'o1', 0), opened(1)];
    expect(play([...streak, answered(1, 'o2', 0)]).scores['me']?.streak).toBe(0);
    expect(play([...streak, { type: 'time-up', index: 1, elapsedMs: 20_000 }]).scores['me']?.streak).toBe(0);
  });

  it('opens an interrupted question again', () => {
    const state = play([opened(0), { type: 'interrupted', index: 0 }]);
    expect(state).toMatchObject({ phase: 'waiting', index: 0, played: [] });
    expect(play([opened(0), { type: 'interrupted', index: 0 }, opened(0), answered(0, 'o1', 0)]).phase).toBe(
      'revealed',
    );
  });

  it('never shuffles options that have an order of their own', () => {
    const setup = aSetup({ questions: [aQuestion(0, { fixedOrder: true })] });
    for (let seed = 0; seed < 50; seed++) {
      expect(play([opened(0)], { ...setup, seed }).played[0]?.options).toEqual(['o1', 'o2', 'o3', 'o4']);
    }
  });

  it('shows options in every position, over many seeds', () => {
    const firsts = new Set(
      Array.from({ length: 100 }, (_, seed) => play([opened(0)], aSetup({ seed })).played[0]?.options[0]),
    );
    expect([...firsts].sort()).toEqual(['o1', 'o2', 'o3', 'o4']);
  });
});

describe('what the rules refuse', () => {
  it.each([
    ['an answer before the question is open', [], answered(0, 'o1', 0), 'not-open'],
    ['a second answer', [opened(0), answered(0, 'o1', 0)], answered(0, 'o2', 1), 'not-open'],
    ['an answer to another question', [opened(0)], answered(1, 'o1', 0), 'wrong-question'],
    ['an option that is not there', [opened(0)], answered(0, 'o9', 0), 'unknown-option'],
    ['skipping a question', [opened(0), answered(0, 'o1', 0)], opened(2), 'wrong-question'],
    ['opening an open question', [opened(0)], opened(0), 'not-waiting'],
    ['time-up before time is up', [opened(0)], { type: 'time-up', index: 0, elapsedMs: 19_999 }, 'too-early'],
    ['interrupting nothing', [], { type: 'interrupted', index: 0 }, 'not-open'],
  ] satisfies [string, GameEvent[], GameEvent, string][])('%s', (_, before, event, refusal) => {
    expect(apply(aSetup(), play(before), event)).toEqual({ ok: false, refusal });
  });

  it('a stranger, and time-up where time is off', () => {
    const stranger: GameEvent = { type: 'answered', index: 0, player: 'nobody', option: 'o1', elapsedMs: 0 };
    expect(apply(aSetup(), play([opened(0)]), stranger)).toEqual({ ok: false, refusal: 'unknown-player' });
    const untimed = aSetup({ secondsPerQuestion: null });
    const timeUp: GameEvent = { type: 'time-up', index: 0, elapsedMs: 1e9 };
    expect(apply(untimed, play([opened(0)], untimed), timeUp)).toEqual({
      ok: false,
      refusal: 'no-time-limit',
    });
  });
});

describe('for any game', () => {
  it('a replay of the log, through JSON, gives the live state', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        let live = start(setup);
        for (const event of events) {
          const next = apply(setup, live, event);
          if (next.ok) live = next.state;
        }
        const log = events.map((event) => GameEvent.parse(JSON.parse(JSON.stringify(event))));
        expect(replay(setup, log)).toEqual({ ok: true, state: live });
      }),
    );
  });

  it('the same seed gives the same game', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        expect(replay(structuredClone(setup), structuredClone(events))).toEqual(replay(setup, events));
      }),
    );
  });

  it('a late answer never scores, and no answer scores more than full points and the highest bonus', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const limitMs = limitMsOf(setup) ?? Infinity;
        for (const { elapsedMs, points, bonus, verdict } of play(events, setup).played.flatMap(
          (q) => q.answers,
        )) {
          if (elapsedMs > limitMs || verdict !== 'right') expect(points + bonus).toBe(0);
          expect(points).toBeLessThanOrEqual(setup.scoring.fullPoints);
          expect(bonus).toBeLessThanOrEqual(setup.scoring.streak.cap);
        }
      }),
    );
  });

  it('the score is the sum of what the answers earned', () => {
    fc.assert(
      fc.property(anyGame, ({ setup, events }) => {
        const state = play(events, setup);
        for (const { id } of setup.players) {
          const earned = state.played.flatMap((q) => q.answers).filter(({ player }) => player === id);
          expect(state.scores[id]?.points).toBe(
            earned.reduce((sum, { points, bonus }) => sum + points + bonus, 0),
          );
        }
      }),
    );
  });
});
