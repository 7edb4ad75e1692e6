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
    const changed = bind(DEFAULT_KEYS, 'flag', 'a');
    expect(changed.flag).toEqual(['x', 'a']);
    expect(changed.answer1).toEqual(['1']);
    expect(actionOf(changed, 'a')).toBe('flag');
    expect(bind(changed, 'flag', 'a').flag).toEqual(['x', 'a']);
  });

  it('tell of a key that another action has', () => {
    expect(clashOf(DEFAULT_KEYS, 'pause', 'a')).toEqual({ action: 'answer1', only: false });
    expect(clashOf(DEFAULT_KEYS, 'pause', 'm')).toEqual({ action: 'mute', only: true });
    expect(clashOf(DEFAULT_KEYS, 'pause', 'p')).toBeNull();
    expect(clashOf(DEFAULT_KEYS, 'pause', 'F2')).toBeNull();
  });

  it('leave no action without a key', () => {
    expect(unbind(DEFAULT_KEYS, 'answer1', '1').answer1).toEqual(['a']);
    expect(unbind(DEFAULT_KEYS, 'flag', 'x')).toBe(DEFAULT_KEYS);
  });

  it('go back to the defaults action by action, unless that robs another of its only key', () => {
    const moved = bind(bind(DEFAULT_KEYS, 'flag', 'a'), 'answer1', 'F2');
    expect(resetAction(moved, 'answer1')).toMatchObject({ answer1: ['1', 'a'], flag: ['x'] });
    const robbed = unbind(bind(bind(DEFAULT_KEYS, 'mute', 'x'), 'flag', 'q'), 'mute', 'm');
    expect(robbed.mute).toEqual(['x']);
    expect(resetAction(robbed, 'flag')).toBeNull();
  });

  it('that were saved by another version, or make no sense, fall back one by one', () => {
    expect(KeyBindings.parse({ pause: ['F2'], mute: [], next: 'n', later: ['z'] })).toEqual({
      ...DEFAULT_KEYS,
      pause: ['F2'],
    });
    expect(KeyBindings.safeParse('x').success).toBe(false);
  });

  it('that an action brings along which came later take no key from another', () => {
    const saved = Object.entries(bind(bind(DEFAULT_KEYS, 'mute', 's'), 'flag', 'y'));
    const earlier = saved.filter(([action]) => action !== 'skip' && action !== 'fifty');
    const read = KeyBindings.parse(Object.fromEntries(earlier));
    expect(read).toMatchObject({ mute: ['m', 's'], skip: ['F8'], flag: ['x', 'y'], fifty: ['y'] });
  });
});
