import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './whenIdle.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('leaves it to the browser when the page is idle, and gives up', () => {
  const waiting = new Map<number, IdleRequestCallback>();
  const ask = vi.fn<typeof requestIdleCallback>((call) => waiting.set(waiting.size + 1, call).size);
  vi.stubGlobal('requestIdleCallback', ask);
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  const call = vi.fn();
  const giveUp = whenIdle(call);
  vi.runAllTimers();
  expect(call).not.toHaveBeenCalled();
  // A page that is never idle must not be waited for without end.
  expect(ask.mock.calls[0]?.[1]?.timeout).toBeGreaterThan(0);
  waiting.get(1)?.({ didTimeout: false, timeRemaining: () => 1 });
  expect(call).toHaveBeenCalledOnce();
  giveUp();
  expect(waiting.size).toBe(0);
});

it('waits a moment in a browser that does not tell, and gives up', () => {
  const [call, other] = [vi.fn(), vi.fn()];
  whenIdle(call);
  const giveUp = whenIdle(other);
  expect(call).not.toHaveBeenCalled();
  giveUp();
  vi.runAllTimers();
  expect(call).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
});
