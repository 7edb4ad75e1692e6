import { expect, it } from 'vitest';
import { bind, DEFAULT_KEYS } from '../../../../contract/keys.ts';
import { optionForKey } from './optionForKey.ts';

const PRESS = { repeat: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, change: object = {}) =>
  optionForKey({ ...PRESS, key, ...change }, ['p', 'q', 'r'], DEFAULT_KEYS);

it('takes digits and letters, large and small, in the order shown', () => {
  expect(['1', '2', '3', 'a', 'B', 'c'].map((key) => press(key))).toEqual(['p', 'q', 'r', 'p', 'q', 'r']);
});

it('takes no key beyond the options, and no other key', () => {
  expect(['4', 'd', '0', '5', 'e', 'Enter', ' ', '', '12', 'ArrowDown'].map((key) => press(key))).toEqual(
    Array.from({ length: 10 }, () => undefined),
  );
});

it('takes up to eight', () => {
  const options = Array.from('pqrstuvw');
  const keys = ['8', 'h', '9', 'i'];
  expect(keys.map((key) => optionForKey({ ...PRESS, key }, options, DEFAULT_KEYS))).toEqual([
    'w',
    'w',
    undefined,
    undefined,
  ]);
});

it('leaves held keys and shortcuts alone', () => {
  for (const held of ['repeat', 'ctrlKey', 'metaKey', 'altKey'])
    expect(press('1', { [held]: true })).toBeUndefined();
});

it('takes the keys that the player has bound, and no longer those that are gone', () => {
  const bindings = bind(DEFAULT_KEYS, 'answer2', 'a');
  const of = (key: string) => optionForKey({ ...PRESS, key }, ['p', 'q', 'r'], bindings);
  expect([of('a'), of('b'), of('1')]).toEqual(['q', 'q', 'p']);
});
