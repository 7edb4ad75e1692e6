import { expect, it } from 'vitest';
import { padPress, placesAt } from './padSeats.ts';

const pad = { index: 1, id: 'Xbox 360 Controller', buttons: 17 };
const handsets = {
  index: 0,
  id: 'Logitech Buzz(tm) Controller V1 (Vendor: 054c Product: 0002)',
  buttons: 20,
};

it('seats one player at a pad and four at a set of handsets', () => {
  expect(placesAt(pad)).toEqual(['1']);
  expect(placesAt(handsets)).toEqual(['0/0', '0/1', '0/2', '0/3']);
});

it('knows the buttons of a pad', () => {
  expect(padPress(pad, 2)).toEqual({ place: '1', press: { choice: 2, move: null }, buzz: true });
  expect(padPress(pad, 12)).toEqual({ place: '1', press: { choice: null, move: 'up' }, buzz: false });
  expect(padPress(pad, 6)).toBeNull();
});

it('knows the red button and the colours of each handset', () => {
  expect(padPress(handsets, 5)).toEqual({ place: '0/1', press: { choice: null, move: 'give' }, buzz: true });
  expect(padPress(handsets, 19)).toEqual({ place: '0/3', press: { choice: 0, move: 'up' }, buzz: false });
});
