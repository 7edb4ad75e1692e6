import { expect, it } from 'vitest';
import { keySign, SEAT_KEYS, seatOfKey } from './seatKeys.ts';

it('gives each of four players keys of their own', () => {
  const keys = SEAT_KEYS.flat();
  expect(new Set(keys).size).toBe(16);
  expect(keys.map((code) => keySign(code)).join('')).toBe('1234ZXCV7890M,./');
});

it('says what is printed on them, where the system tells', () => {
  const azerty = new Map([
    ['Digit1', '&'],
    ['KeyZ', 'w'],
    ['Comma', ';'],
  ]);
  expect(['Digit1', 'KeyZ', 'Comma', 'KeyX'].map((code) => keySign(code, azerty)).join('')).toBe('1W;X');
});

it('knows whose key it is, and leaves those of empty seats alone', () => {
  expect(seatOfKey('KeyC', 2)).toEqual({ seat: 1, press: { choice: 2, move: 'take' } });
  expect(seatOfKey('KeyC', 1)).toBeNull();
  expect(seatOfKey('Enter', 4)).toBeNull();
});
