import { expect, it } from 'vitest';
import type { Action } from '../../../contract/keys.ts';
import { createPresses } from './presses.ts';

const some = (...actions: Action[]) => new Set(actions);

it('does once what is pressed, however long it is held', () => {
  const { step } = createPresses();
  expect(step(some(), 0)).toEqual([]);
  expect(step(some('accept'), 16)).toEqual(['accept']);
  for (let now = 32; now < 3000; now += 16) expect(step(some('accept'), now)).toEqual([]);
  expect(step(some(), 3000)).toEqual([]);
  expect(step(some('accept'), 3016)).toEqual(['accept']);
});

it('repeats a direction after a while, at a steady pace', () => {
  const { step } = createPresses();
  step(some(), 0);
  const times: number[] = [];
  for (let now = 20; now <= 1000; now += 20) if (step(some('down'), now).length > 0) times.push(now);
  expect(times).toEqual([20, 420, 540, 660, 780, 900]);
});

it('takes no notice of what was held when the gamepad was found', () => {
  const { step, held } = createPresses();
  expect(step(some('accept', 'down'), 0)).toEqual([]);
  expect([...held()]).toEqual(['accept', 'down']);
  expect(step(some('accept', 'up'), 16)).toEqual(['up']);
});
