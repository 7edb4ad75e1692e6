import { expect, it } from 'vitest';
import { isOwnKey } from './ownKeys.ts';

const element = (tag: string, type = '', editable = false) => ({ tag, type, editable });

it.each([
  [element('button'), ['Enter', ' '], ['a', 'ArrowDown', 'Escape']],
  [element('select'), ['Enter', 'ArrowDown', 'm'], ['Escape', 'F2']],
  [element('input', 'radio'), [' ', 'ArrowLeft'], ['1', 'm', 'Escape']],
  [element('input', 'checkbox'), [' '], ['ArrowLeft', 'm']],
  [element('input', 'range'), ['ArrowLeft'], ['m', 'Enter']],
  [element('input', 'text'), ['a', '1', ' ', 'Enter', 'ArrowLeft', 'Backspace', 'F'], ['Escape', 'F6']],
  [element('textarea'), ['a', 'Enter'], ['Escape']],
  [element('div', '', true), ['a'], ['Escape']],
  [element('h1'), [], ['a', 'Enter', 'ArrowDown', 'Escape']],
])('%j keeps %j and leaves %j', (focused, own, left) => {
  expect(own.filter((key) => isOwnKey(focused, key))).toEqual(own);
  expect(left.filter((key) => isOwnKey(focused, key))).toEqual([]);
});
