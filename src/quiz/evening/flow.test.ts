import { describe, expect, it } from 'vitest';
import { aQuestion } from '../testing.ts';
import type { EveningEvent } from './events.ts';
import { isWaiting } from './flow.ts';
import { append } from './log.ts';
import { nextStep } from './nextStep.ts';
import { anEvening, answer, ask, closeAndReveal, join, played, RIGHT, WRONG } from './testing.ts';

const OPENED: EveningEvent[] = [join('a'), join('b'), { type: 'round-opened', round: 0 }, ...ask(0)];

describe('an answer', () => {
  it('is refused when it comes late, twice, for another opening, or from nobody', () => {
    const log = played(anEvening(), [...OPENED, answer('a', 0, RIGHT)]);
    expect(append(log, answer('a', 0, WRONG))).toBe('already-answered');
    expect(append(log, answer('b', 0, RIGHT, 20_001))).toBe('too-late');
    expect(append(log, answer('b', 1, RIGHT))).toBe('other-opening');
    expect(append(log, answer('c', 0, RIGHT))).toBe('unknown-player');
    expect(append(log, answer('b', 0, { kind: 'text', text: 'o1' }))).toBe('wrong-kind');
    expect(append(log, { type: 'player-removed', player: 'b' })).toBe(null);
    expect(append(log, answer('b', 0, RIGHT))).toBe('removed');
    expect(log.events).toHaveLength(OPENED.length + 2);
  });

  it('is too late once the question is closed, and is asked for by nobody who came after its options', () => {
    const log = played(anEvening(), [...OPENED, join('c'), answer('a', 0, RIGHT)]);
    expect(append(log, answer('c', 0, RIGHT))).toBe('not-now');
    expect(isWaiting(log.state)).toBe(true);
    const both = played(log.setup, [...log.events, answer('b', 0, RIGHT)]);
    expect(isWaiting(both.state)).toBe(false);
    for (const event of closeAndReveal(0)) expect(append(log, event)).toBe(null);
    expect(append(log, answer('b', 0, RIGHT))).toBe('too-late');
    for (const event of ask(1)) expect(append(log, event)).toBe(null);
    expect(append(log, answer('c', 1, RIGHT))).toBe(null);
  });

  it('takes the place of another where that is allowed, with its own time', () => {
    const log = played(anEvening({ allowChanges: true }), [
      ...OPENED,
      answer('a', 0, WRONG, 10),
      answer('a', 0, RIGHT, 20),
    ]);
    expect(log.state.asked.get(0)?.answers.get('a')).toMatchObject({ response: RIGHT, elapsedMs: 20 });
  });
});

describe('the clock', () => {
  it('stands while it is held, and time is given to all', () => {
    const log = played(anEvening(), [...OPENED, { type: 'paused', elapsedMs: 5000 }]);
    expect(append(log, answer('a', 0, RIGHT, 5000))).toBe('paused');
    expect(append(log, { type: 'resumed' })).toBe(null);
    expect(append(log, { type: 'time-changed', deltaMs: 10_000 })).toBe(null);
    expect(append(log, answer('a', 0, RIGHT, 30_000))).toBe(null);
    const timeUp = { type: 'closed', index: 0, reason: 'time-up' } as const;
    expect(append(log, { ...timeUp, elapsedMs: 29_999 })).toBe('too-early');
    expect(append(log, { ...timeUp, elapsedMs: 30_000 })).toBe(null);
  });

  it('waits for those who have more time, as long as they have not answered', () => {
    const slow: EveningEvent = { type: 'time-factor-set', player: 'b', factor: 3 };
    const log = played(anEvening(), [...OPENED, slow]);
    const timeUp = { type: 'closed', index: 0, reason: 'time-up', elapsedMs: 20_000 } as const;
    expect(append(log, timeUp)).toBe('too-early');
    expect(append(log, answer('b', 0, RIGHT, 1000))).toBe(null);
    expect(append(log, timeUp)).toBe(null);
  });
});

it('goes on step by step to the end, with one key', () => {
  const setup = anEvening({ rateFilms: true }, [
    { ask: [aQuestion(0)], halfTimeAfter: true },
    { ask: [aQuestion(1)], wager: true },
  ]);
  const log = played(setup, [join('a')]);
  const steps: [string | null, EveningEvent | null][] = [
    ['open-round', { type: 'round-opened', round: 0 }],
    ['show-question', { type: 'question-shown', index: 0 }],
    ['open-options', { type: 'options-opened', index: 0, opening: 'x' }],
    ['close', { type: 'closed', index: 0, reason: 'host', elapsedMs: 1 }],
    ['reveal', { type: 'revealed', index: 0 }],
    ['half-time', { type: 'half-time' }],
    ['open-round', { type: 'round-opened', round: 1 }],
    ['show-question', { type: 'question-shown', index: 1 }],
    ['open-options', { type: 'options-opened', index: 1, opening: 'y' }],
    ['close', { type: 'closed', index: 1, reason: 'host', elapsedMs: 1 }],
    ['reveal', { type: 'revealed', index: 1 }],
    ['standings', { type: 'standings-shown' }],
    ['rating', { type: 'rating-opened' }],
    ['finish', { type: 'finished' }],
    [null, null],
  ];
  for (const [step, event] of steps) {
    expect(nextStep(setup, log.state)).toBe(step);
    if (event) expect(append(log, event)).toBe(null);
  }
  expect(append(log, { type: 'standings-shown' })).toBe('over');
});

it('goes back step by step, and keeps the answers', () => {
  const log = played(anEvening(), [...OPENED, answer('a', 0, RIGHT), ...closeAndReveal(0, 7000)]);
  const back = () => [append(log, { type: 'went-back' }), log.state.phase];
  expect(back()).toEqual([null, 'closed']);
  expect(back()).toEqual([null, 'open']);
  expect(log.state.heldMs).toBe(7000);
  expect(log.state.asked.get(0)?.answers.size).toBe(1);
  expect(back()).toEqual(['not-now', 'open']);
});

it('passes over a question, which then counts for nobody, and can take it up again', () => {
  const log = played(anEvening(), [...OPENED, answer('a', 0, RIGHT), { type: 'skipped', index: 0 }]);
  expect(log.state.phase).toBe('round');
  expect(append(log, { type: 'went-back' })).toBe(null);
  expect(log.state.phase).toBe('closed');
  expect(append(log, { type: 'revealed', index: 0 })).toBe(null);
});

it('keeps names apart, among those who are in', () => {
  const log = played(anEvening(), [join('a')]);
  expect(append(log, { ...join('x'), name: 'a' } as EveningEvent)).toBe('name-taken');
  expect(append(log, { type: 'player-removed', player: 'a' })).toBe(null);
  expect(append(log, { ...join('x'), name: 'a' } as EveningEvent)).toBe(null);
});
