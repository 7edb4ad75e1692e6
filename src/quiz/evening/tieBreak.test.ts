import { expect, it } from 'vitest';
import type { EveningEvent } from './events.ts';
import { append } from './log.ts';
import { standings, tiedForFirst } from './standings.ts';
import { tieWinner } from './tieBreak.ts';
import { anEvening, answer, ask, closeAndReveal, happen, join, played, RIGHT } from './testing.ts';

const setup = anEvening({ tieBreak: true }, [{ scoring: 'flat' }]);
const TIED: EveningEvent[] = [
  join('a'),
  join('b'),
  join('c'),
  { type: 'round-opened', round: 0 },
  ...ask(0),
  answer('a', 0, RIGHT),
  answer('b', 0, RIGHT),
  ...closeAndReveal(0),
  { type: 'tie-opened', entrants: ['a', 'b'], opening: 'tie' },
];
const guess = (player: string, number: number): EveningEvent => ({
  type: 'tie-answered',
  player,
  opening: 'tie',
  number,
});

it('is won by the closest number, which puts its player first', () => {
  const log = played(setup, TIED);
  expect(tiedForFirst(setup, log.state)).toEqual(['a', 'b']);
  expect(append(log, guess('c', 104))).toBe('not-in-tie');
  expect(append(log, guess('a', 5))).toBe('outside-range');
  for (const event of [guess('a', 100), guess('b', 105), { type: 'tie-closed', opening: 'tie' } as const])
    happen(log, event);
  expect(tieWinner(log.state)).toBe('b');
  expect(standings(setup, log.state).map(({ name, rank }) => [name, rank])).toEqual([
    ['B', 1],
    ['A', 2],
    ['C', 3],
  ]);
});

it('goes on with one-second shots among those that were as close, until one is closest', () => {
  const log = played(setup, [
    ...TIED,
    guess('a', 100),
    guess('b', 108),
    { type: 'tie-closed', opening: 'tie' },
  ]);
  expect(tieWinner(log.state)).toBe(null);
  const shot = (player: string, opening: string, elapsedMs: number): EveningEvent => ({
    type: 'shot-made',
    player,
    opening,
    elapsedMs,
  });
  happen(log, { type: 'shots-opened', opening: 's1' });
  happen(log, shot('a', 's1', 990));
  expect(append(log, shot('a', 's1', 1000))).toBe('already-answered');
  happen(log, shot('b', 's1', 1010));
  happen(log, { type: 'shots-closed', opening: 's1' });
  expect(tieWinner(log.state)).toBe(null);
  happen(log, { type: 'shots-opened', opening: 's2' });
  expect(append(log, shot('a', 's1', 1000))).toBe('other-opening');
  happen(log, shot('a', 's2', 1001));
  happen(log, { type: 'shots-closed', opening: 's2' });
  expect(tieWinner(log.state)).toBe('a');
});
