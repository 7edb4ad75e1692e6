import { expect, it } from 'vitest';
import { keyName, mayBeBound } from './keyName.ts';

const NONE = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

it.each([
  ['a', {}, 'a'],
  ['A', {}, 'a'],
  ['A', { shiftKey: true }, 'a'],
  ['?', { shiftKey: true }, '?'],
  [' ', {}, 'Space'],
  ['ArrowUp', {}, 'ArrowUp'],
  ['Tab', { shiftKey: true }, 'Shift+Tab'],
  [',', { ctrlKey: true }, 'Ctrl+,'],
  ['k', { ctrlKey: true, altKey: true, metaKey: true }, 'Ctrl+Alt+Meta+k'],
  ['Control', { ctrlKey: true }, null],
  ['Process', {}, null],
  ['', {}, null],
])('names %j with %j %j', (key, modifiers, name) => {
  expect(keyName({ key, ...NONE, ...modifiers })).toBe(name);
});

it('keeps what belongs to the system, the browser and to moving about', () => {
  expect(['a', 'F2', 'Shift+F2', 'Enter', '+'].every(mayBeBound)).toBe(true);
  expect(['Tab', 'Shift+Tab', 'Escape', 'F5', 'Ctrl+,', 'Meta+q', 'Alt+F4'].some(mayBeBound)).toBe(false);
});
