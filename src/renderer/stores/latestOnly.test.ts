import { expect, it } from 'vitest';
import { latestOnly } from './latestOnly.ts';

function setUp() {
  const saved: number[] = [];
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const latest = latestOnly<number>(
    async (value) => {
      begun.push(value);
      await new Promise<void>((resolve) => ends.push(resolve));
      saved.push(value);
    },
    200,
    (_delayMs, call) => void timers.push(call),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...latest,
    saved,
    begun,
    endSaving: async () => {
      ends.shift()?.();
      await settle();
    },
    passTime: async () => {
      timers.shift()?.();
      await settle();
    },
  };
}

it('saves a single change at once', async () => {
  const { put, saved, endSaving, passTime } = setUp();
  put(1);
  await endSaving();
  expect(saved).toEqual([1]);
  await passTime();
  put(2);
  await endSaving();
  expect(saved).toEqual([1, 2]);
});

it('saves only the last of what comes while one is being written, or just after', async () => {
  const { put, saved, begun, endSaving, passTime } = setUp();
  put(1);
  put(2);
  put(3);
  expect(begun).toEqual([1]);
  await endSaving();
  put(4);
  expect(begun).toEqual([1]);
  await passTime();
  await endSaving();
  expect(saved).toEqual([1, 4]);
  await passTime();
  expect(begun).toEqual([1, 4]);
});

it('does not wait when there may be no later, and writes nothing twice', async () => {
  const { put, saved, begun, flush, endSaving, passTime } = setUp();
  put(1);
  await endSaving();
  put(2);
  flush();
  expect(begun).toEqual([1, 2]);
  flush();
  await endSaving();
  await passTime();
  await passTime();
  expect(saved).toEqual([1, 2]);
});
