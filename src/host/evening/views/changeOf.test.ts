import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EveningSeen, type HostView, type StageView } from '../../../contract/evening.ts';
import { changedHostView, changedStageView } from '../../../contract/eveningChange.ts';
import { anyLog } from '../../../quiz/evening/anyLog.ts';
import { replayEvening, type EveningLog } from '../../../quiz/evening/log.ts';
import { scoreEvening } from '../../../quiz/evening/score.ts';
import { standings } from '../../../quiz/evening/standings.ts';
import { anEvening, answer, ask, join, played, RIGHT } from '../../../quiz/evening/testing.ts';
import { changeOf } from './changeOf.ts';
import { hostView } from './hostView.ts';
import type { Scene } from './parts.ts';
import { stageView } from './stageView.ts';

/** The evening after so many of its events. */
function viewsAfter({ setup, events }: EveningLog, count: number): { host: HostView; stage: StageView } {
  const replayed = replayEvening(setup, events.slice(0, count));
  if (!replayed.ok) throw new Error(replayed.refusal);
  const { state } = replayed.log;
  const scene: Scene = {
    evening: 'e',
    revision: count,
    setup,
    state,
    elapsedMs: count * 10,
    isConnected: (player) => (player.charCodeAt(0) + count) % 3 === 0,
    scores: scoreEvening(setup, state),
    standings: standings(setup, state),
  };
  return {
    host: hostView(
      scene,
      replayed.log,
      events.map((_, at) => at),
    ),
    stage: stageView(scene),
  };
}

/** As it comes over a transport: checked on both sides, as JSON in between. */
const sent = (seen: EveningSeen): EveningSeen =>
  EveningSeen.parse(JSON.parse(JSON.stringify(EveningSeen.parse(seen))));

it('laid over the view it was made for, a change is the view after it', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(), fc.nat(), ({ log }, one, other) => {
      const [first = 0, second = 0] = [one, other]
        .map((cut) => cut % (log.events.length + 1))
        .sort((a, b) => a - b);
      const before = viewsAfter(log, first);
      const after = viewsAfter(log, second);
      const onDesk = sent(changeOf(before.host, after.host));
      const onStage = sent(changeOf(before.stage, after.stage));
      if (onDesk.as !== 'host-change' || onStage.as !== 'stage-change') throw new Error('not a change');
      expect(changedHostView(before.host, onDesk)).toEqual(after.host);
      expect(changedStageView(before.stage, onStage)).toEqual(after.stage);
    }),
  );
});

describe('of a crowd', () => {
  const CROWD = Array.from({ length: 500 }, (_, at) => `player-${at}`);
  const log = played(anEvening(), [
    ...CROWD.map((player) => join(player)),
    { type: 'round-opened', round: 0 },
    ...ask(0),
    ...CROWD.slice(0, 3).map((player) => answer(player, 0, RIGHT)),
  ]);
  const count = log.events.length;

  it('is a small part of the view when few answer', () => {
    const [before, after] = [viewsAfter(log, count - 1), viewsAfter(log, count)];
    // Nobody else comes in touch or goes meanwhile.
    const still = {
      ...after.host,
      players: before.host.players.map((player) => ({ ...player })),
    };
    const change = changeOf(before.host, still);
    expect(change).toMatchObject({
      answers: { all: false, rows: [{ player: 'player-2' }] },
      players: { all: false, rows: [] },
      standings: { all: false, rows: [] },
      fields: { asked: [{ answered: 3 }] },
    });
    expect(JSON.stringify(change).length).toBeLessThan(JSON.stringify(after.host).length / 20);
  });

  it('leaves what is as it was the very same', () => {
    const [before, after] = [viewsAfter(log, count - 3), viewsAfter(log, count)];
    const change = changeOf(before.host, after.host);
    if (change.as !== 'host-change') throw new Error('not a change');
    const laid = changedHostView(before.host, change);
    expect(laid?.standings).toBe(before.host.standings);
    expect(laid?.plan).toBe(before.host.plan);
  });

  it('is refused by the view of another revision', () => {
    const [first, second, third] = [1, 2, 3].map((at) => viewsAfter(log, at));
    const change = first && second && changeOf(first.host, second.host);
    const other = first && second && changeOf(first.stage, second.stage);
    if (!third || change?.as !== 'host-change' || other?.as !== 'stage-change') throw new Error('no change');
    expect(changedHostView(third.host, change)).toBeUndefined();
    expect(changedStageView(third.stage, other)).toBeUndefined();
  });
});
