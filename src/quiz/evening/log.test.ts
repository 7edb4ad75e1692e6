import { describe, expect, it } from 'vitest';
import type { EveningEvent } from './events.ts';
import { append, canUndo, hostActions, isHostAction, lastDone, lastUndone, replayEvening } from './log.ts';
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

it("knows the host's actions as the log grows", () => {
  const log = played(setup, EVENTS.slice(0, 4));
  const found = () => log.events.flatMap((event, at) => (isHostAction(event) ? [at] : []));
  expect(hostActions(log)).toEqual(found());
  for (const event of EVENTS.slice(4)) append(log, event);
  expect(found().length).toBeGreaterThan(4);
  expect(hostActions(log)).toEqual(found());
});

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

  it('takes back first what the host did last, be it a step or a ruling, and gives it again in turn', () => {
    const joker: EveningEvent = { type: 'joker-played', player: 'a', round: 0 };
    const log = played(anEvening({}, [{ scoring: 'flat', joker: true }]), [
      ...EVENTS.slice(0, 3),
      joker,
      ...EVENTS.slice(3),
    ]);
    const [reveal, ruling] = [VOIDED, VOIDED + 1];
    const undo = () => {
      const sequence = lastDone(log) ?? -1;
      expect(append(log, { type: 'undone', sequence })).toBe(null);
      return sequence;
    };
    const redo = () => {
      const sequence = lastUndone(log) ?? -1;
      expect(append(log, { type: 'redone', sequence })).toBe(null);
      return sequence;
    };
    expect([lastUndone(log), undo(), undo()]).toEqual([undefined, ruling, reveal]);
    expect([redo(), redo(), lastUndone(log)]).toEqual([reveal, ruling, undefined]);
    expect(undo()).toBe(ruling);
    // What is done meanwhile leaves nothing to be done again.
    expect(append(log, { type: 'points-adjusted', entrant: 'a', points: 1, reason: '!' })).toBe(null);
    expect(lastUndone(log)).toBe(undefined);
    // A joker may be a player's own doing: nobody takes it back by accident.
    for (let at = lastDone(log); at !== undefined; at = lastDone(log)) {
      expect(at).not.toBe(3);
      expect(append(log, { type: 'undone', sequence: at })).toBe(null);
    }
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
