import { expect, it } from 'vitest';
import { nameKey } from './people.ts';
import { append } from './log.ts';
import { anEvening, played } from './testing.ts';
import type { EveningEvent } from './events.ts';

it('takes names for the same that look the same', () => {
  for (const other of ['ADA', ' ada', 'Ａｄａ', 'A\u200bda']) expect(nameKey(other)).toBe(nameKey('Ada'));
  expect(nameKey('Ada B')).not.toBe(nameKey('Adab'));
});

it('lets nobody in under a name that only looks different to a computer', () => {
  const join = (player: string, name: string): EveningEvent => ({
    type: 'player-added',
    player,
    name,
    team: null,
    way: 'phone',
    by: 'phone',
  });
  const log = played(anEvening(), [join('a', 'Ada')]);
  expect(append(log, join('b', 'A\u200bda'))).toBe('name-taken');
  expect(append(log, join('c', 'Adam'))).toBe(null);
});
