import { describe, expect, it } from 'vitest';
import type { Action } from '../../../contract/keys.ts';
import { actionsOf } from './mapping.ts';

const pad = (pressed: number[], axes: number[] = [0, 0]) => ({
  buttons: Array.from({ length: 17 }, (_, button) => ({ pressed: pressed.includes(button) })),
  axes,
});
const asked = (pressed: number[], axes?: number[], held: Action[] = []) =>
  [...actionsOf(pad(pressed, axes), new Set(held))].sort();

describe('a gamepad', () => {
  it('asks by its buttons and its d-pad', () => {
    expect(asked([])).toEqual([]);
    expect(asked([0])).toEqual(['accept']);
    expect(asked([1, 12, 15])).toEqual(['back', 'right', 'up']);
    expect(asked([6, 7, 10])).toEqual(['fifty', 'skip', 'time']);
    expect(asked([11, 16])).toEqual([]);
  });

  it('asks by its stick, one way at a time, and not while it rests askew', () => {
    expect(asked([], [0.12, -0.2])).toEqual([]);
    expect(asked([], [0.5, 0])).toEqual([]);
    expect(asked([], [0.9, 0.7])).toEqual(['right']);
    expect(asked([], [-0.6, -0.9])).toEqual(['up']);
    expect(asked([], [0, 1])).toEqual(['down']);
    expect(asked([], [-1, 0])).toEqual(['left']);
  });

  it('does not flutter where the stick is about to be let go', () => {
    expect(asked([], [0.45, 0])).toEqual([]);
    expect(asked([], [0.45, 0], ['right'])).toEqual(['right']);
    expect(asked([], [0.3, 0], ['right'])).toEqual([]);
  });

  it('may have fewer buttons and no stick', () => {
    expect([...actionsOf({ buttons: [{ pressed: true }], axes: [] }, new Set())]).toEqual(['accept']);
  });
});
