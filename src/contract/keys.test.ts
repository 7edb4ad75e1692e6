import { describe, expect, it } from 'vitest';
import { ACTIONS, actionOf, bind, clashOf, DEFAULT_KEYS, KeyBindings, resetAction, unbind } from './keys.ts';

describe('key bindings', () => {
  it('give each key one action by default', () => {
    const keys = ACTIONS.flatMap((action) => DEFAULT_KEYS[action]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ACTIONS.map((action) => actionOf(DEFAULT_KEYS, DEFAULT_KEYS[action][0] ?? ''))).toEqual([
      ...ACTIONS,
    ]);
    expect(actionOf(DEFAULT_KEYS, 'F9')).toBeUndefined();
  });

  it('take a key from the action that had it', () => {
    const changed = bind(DEFAULT_KEYS, 'pause', 'a');
    expect(changed.pause).toEqual(['p', 'a']);
    expect(changed.answer1).toEqual(['1']);
    expect(actionOf(changed, 'a')).toBe('pause');
    expect(bind(changed, 'pause', 'a').pause).toEqual(['p', 'a']);
  });

  it('tell of a key that another action has', () => {
    expect(clashOf(DEFAULT_KEYS, 'pause', 'a')).toEqual({ action: 'answer1', only: false });
    expect(clashOf(DEFAULT_KEYS, 'pause', 'm')).toEqual({ action: 'mute', only: true });
    expect(clashOf(DEFAULT_KEYS, 'pause', 'p')).toBeNull();
    expect(clashOf(DEFAULT_KEYS, 'pause', 'F2')).toBeNull();
  });

  it('leave no action without a key', () => {
    expect(unbind(DEFAULT_KEYS, 'answer1', '1').answer1).toEqual(['a']);
    expect(unbind(DEFAULT_KEYS, 'pause', 'p')).toBe(DEFAULT_KEYS);
  });

  it('go back to the defaults action by action, unless that robs another of its only key', () => {
    const moved = bind(bind(DEFAULT_KEYS, 'pause', 'a'), 'answer1', 'F2');
    expect(resetAction(moved, 'answer1')).toMatchObject({ answer1: ['1', 'a'], pause: ['p'] });
    const robbed = unbind(bind(bind(DEFAULT_KEYS, 'mute', 'p'), 'pause', 'q'), 'mute', 'm');
    expect(robbed.mute).toEqual(['p']);
    expect(resetAction(robbed, 'pause')).toBeNull();
  });

  it('that were saved by another version, or make no sense, fall back one by one', () => {
    expect(KeyBindings.parse({ pause: ['F2'], mute: [], next: 'n', later: ['z'] })).toEqual({
      ...DEFAULT_KEYS,
      pause: ['F2'],
    });
  });
});
