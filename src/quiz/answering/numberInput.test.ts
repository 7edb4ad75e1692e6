import { expect, it } from 'vitest';
import { middleOf, numberIn, stepped } from './numberInput.ts';

const range = { least: 60, most: 180, step: 1 };
const tenths = { least: 0, most: 10, step: 0.1 };

it.each([
  ['104', 104],
  [' 60 ', 60],
  ['１０４', 104],
  ['104.4', 104],
  ['59', null],
  ['181', null],
  ['', null],
  ['many', null],
  ['1e9', null],
])('reads %j as %s', (text, number) => {
  expect(numberIn(range, text)).toBe(number);
});

it('keeps to the steps, however small, and to the range', () => {
  expect(numberIn(tenths, '7.34')).toBe(7.3);
  expect(numberIn(tenths, '7,3')).toBe(7.3);
  expect(stepped(tenths, 0.2, 1)).toBe(0.3);
  expect(stepped(range, 180, 1)).toBe(180);
  expect(stepped(range, 62, -10)).toBe(60);
  expect(stepped(range, null, 1)).toBe(120);
  expect(middleOf({ least: 1, most: 10, step: 3 })).toBe(7);
});
