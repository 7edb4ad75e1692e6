import { expect, it } from 'vitest';
import { createStopwatch } from './stopwatch.ts';

it('runs from the opening, stands while it is held, and goes on from there', () => {
  let now = 100;
  const watch = createStopwatch(() => now);
  watch.follow('one', null);
  now = 350;
  expect(watch.elapsedAt(now)).toBe(250);
  watch.follow('one', 250);
  now = 900;
  expect([watch.elapsedAt(now), watch.isRunning()]).toEqual([250, false]);
  watch.follow('one', null);
  now = 1000;
  expect(watch.elapsedAt(now)).toBe(350);
});

it('takes an opening up where it was left, and another from its start', () => {
  let now = 0;
  const watch = createStopwatch(() => now);
  watch.follow('one', null);
  now = 700;
  watch.stop();
  expect(watch.elapsedAt(now)).toBe(0);
  now = 5000;
  watch.follow('two', null);
  expect(watch.elapsedAt(now)).toBe(0);
  now = 6000;
  watch.follow('one', null);
  expect(watch.elapsedAt(now)).toBe(700);
});

it('never shows a time before the opening', () => {
  const watch = createStopwatch(() => 500);
  watch.follow('one', null);
  expect(watch.elapsedAt(400)).toBe(0);
});
