import { describe, expect, it } from 'vitest';
import type { EveningEvent } from './events.ts';
import { append, canUndo, replayEvening } from './log.ts';
import { scoreEvening } from './score.ts';
import { anEvening, answer, ask, closeAndReveal, join, played, RIGHT, WRONG } from './testing.ts';

const setup = anEvening({}, [{ scoring: 'flat' }]);
const EVENTS: EveningEvent[] = [
  join('a'),
  join('b'),
  { type: 'round-opened', round: 0 },
  ...ask(0),
  answer('a', 0, RIGHT),
  answer('b', 0, WRONG),
  ...closeAndReveal(0),
  { type: 'voided', index: 0 },
];
const VOIDED = EVENTS.length - 1;

describe('undoing', () => {
  it('takes a ruling back, and gives it again', () => {
    const log = played(setup, EVENTS);
    const points = () => scoreEvening(setup, log.state).players.get('a')?.points;
    expect(points()).toBe(0);
    expect(append(log, { type: 'undone', sequence: VOIDED })).toBe(null);
    expect(points()).toBe(1000);
    expect(append(log, { type: 'undone', sequence: VOIDED })).toBe('nothing-to-undo');
    expect(append(log, { type: 'redone', sequence: VOIDED })).toBe(null);
    expect(points()).toBe(0);
  });

  it('goes back through the steps one by one; what hangs on them waits without effect', () => {
    const log = played(setup, EVENTS);
    const undo = (sequence: number) => append(log, { type: 'undone', sequence });
    expect(undo(7)).toBe('nothing-to-undo');
    expect([undo(8), undo(7), log.state.phase]).toEqual([null, null, 'open']);
    expect(log.state.asked.get(0)?.answers.size).toBe(2);
    // A question that is open can't be void: the ruling waits.
    expect(log.idle).toEqual(new Set([VOIDED]));
    expect([undo(4), log.state.phase, log.idle.size]).toEqual([null, 'question', 3]);
    const redo = (sequence: number) => append(log, { type: 'redone', sequence });
    expect([redo(7), redo(4), redo(7), redo(8)]).toEqual(['nothing-to-undo', null, null, null]);
    expect(log.state).toEqual(played(setup, EVENTS).state);
  });

  it('leaves no step to be done again once another is done', () => {
    const log = played(setup, EVENTS.slice(0, 8));
    expect(append(log, { type: 'undone', sequence: 7 })).toBe(null);
    expect(append(log, { type: 'closed', index: 0, reason: 'host', elapsedMs: 9000 })).toBe(null);
    expect(append(log, { type: 'redone', sequence: 7 })).toBe('nothing-to-undo');
  });

  it('is for what the host did, not for what players did', () => {
    const log = played(setup, EVENTS);
    expect([0, 5].map((sequence) => canUndo(log, sequence))).toEqual([false, false]);
  });
});

it('says which event of a log cannot be', () => {
  expect(replayEvening(setup, [...EVENTS.slice(0, 4), ...EVENTS.slice(5)])).toEqual({
    ok: false,
    refusal: 'not-open',
    at: 4,
  });
});
