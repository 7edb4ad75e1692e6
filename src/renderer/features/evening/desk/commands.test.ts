import { expect, it } from 'vitest';
import { DESK_COMMANDS, KEYS, PANELS } from './commands.ts';
import { SEAT_KEYS, keySign } from '../seats/seatKeys.ts';

it('gives no key two meanings, but for pause and resume', () => {
  const keys = [
    ...DESK_COMMANDS.filter(({ id }) => id !== 'resume').flatMap((command) => command.keys),
    ...PANELS.map(({ key }) => key),
    ...Object.values(KEYS),
    'Space',
    'Enter',
    'Escape',
  ];
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it('takes no key from the players at the keyboard', () => {
  const theirs = new Set(SEAT_KEYS.flat().map((code) => keySign(code).toLowerCase()));
  const ours = [
    ...DESK_COMMANDS.flatMap(({ keys }) => keys),
    ...PANELS.map(({ key }) => key),
    ...Object.values(KEYS),
  ];
  expect(ours.filter((key) => theirs.has(key))).toEqual([]);
});
