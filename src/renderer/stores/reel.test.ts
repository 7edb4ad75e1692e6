import { expect, it } from 'vitest';
import { LEAST_SHOT_MS, MOST_SHOT_MS } from '../../quiz/shot.ts';
import { afterPress, REST_MS, type Reel } from './reel.ts';

const running: Reel = { phase: 'running', startedAt: 5000 };
const shown: Reel = { phase: 'shown', shot: { id: 1, at: 0, elapsedMs: 1000 }, stoppedAt: 6000 };

it('starts at one press and stops at the next, to a part of a ms', () => {
  expect(afterPress({ phase: 'still' }, 5000)).toEqual(running);
  expect(afterPress(running, 6000.25)).toEqual({ phase: 'keeping', elapsedMs: 1000.25, stoppedAt: 6000.25 });
});

it('takes a press that came twice for one', () => {
  expect(afterPress(running, 5000 + LEAST_SHOT_MS - 0.1)).toBe(running);
  expect(afterPress(running, 5000 + LEAST_SHOT_MS).phase).toBe('keeping');
  expect(afterPress(shown, 6000 + REST_MS - 0.1)).toBe(shown);
  expect(afterPress(shown, 6000 + REST_MS)).toEqual({ phase: 'running', startedAt: 6000 + REST_MS });
});

it('waits until the shot is on disk', () => {
  const keeping: Reel = { phase: 'keeping', elapsedMs: 1000, stoppedAt: 6000 };
  expect(afterPress(keeping, 60_000)).toBe(keeping);
});

it('runs out when it is stopped too late, and does not start again by that press', () => {
  expect(afterPress(running, 5000 + MOST_SHOT_MS).phase).toBe('keeping');
  const over = afterPress(running, 5000.1 + MOST_SHOT_MS);
  expect(over).toEqual({ phase: 'ranOut', stoppedAt: 5000 + MOST_SHOT_MS });
  expect(afterPress(over, 5100 + MOST_SHOT_MS)).toBe(over);
  expect(afterPress(over, 6000 + MOST_SHOT_MS).phase).toBe('running');
});

it('never lets the light go out and on more than twice a second', () => {
  // Whoever presses as fast as they can: each stop brings the light back, and only half a second of running takes it away.
  for (const every of [10, 150, 170, 400, 550, 900]) {
    let reel: Reel = { phase: 'still' };
    const lightsOn: number[] = [];
    for (let at = 0; at < 20_000; at += every) {
      const before = reel;
      reel = afterPress(reel, at);
      if (before.phase === 'running' && reel.phase === 'keeping' && at - before.startedAt >= 500)
        lightsOn.push(at);
      if (reel.phase === 'keeping')
        reel = { phase: 'shown', shot: { id: 1, at: 0, elapsedMs: 1000 }, stoppedAt: reel.stoppedAt };
    }
    const busiest = Math.max(
      0,
      ...lightsOn.map((from) => lightsOn.filter((at) => at >= from && at < from + 1000).length),
    );
    expect(busiest, `a press every ${every} ms`).toBeLessThanOrEqual(2);
  }
});
