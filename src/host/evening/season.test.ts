import { expect, it } from 'vitest';
import type { EveningResults } from '../../quiz/evening/results.ts';
import { seasonOf } from './season.ts';

const evening = (...names: string[]): EveningResults => ({
  name: 'An evening',
  planId: 'p',
  players: names.length,
  teams: 0,
  revealed: 1,
  questions: 1,
  standings: names.map((name, at) => ({ name, kind: 'player', points: 100 - at, rank: at + 1 })),
});

it('rates by where each came, whatever the points, and knows a name again', () => {
  const season = seasonOf([
    evening('Ann', 'Bob', 'Cid'),
    evening('ann', 'Bob', 'Cid'),
    evening('Bob', 'Dee'),
  ]);
  expect(season.map(({ name, evenings, wins, points }) => [name, evenings, wins, points])).toEqual([
    ['Ann', 2, 2, 200],
    ['Bob', 3, 1, 298],
    ['Dee', 1, 0, 99],
    ['Cid', 2, 0, 196],
  ]);
  expect(season[0]?.mu).toBeGreaterThan(season[1]?.mu ?? 0);
});

it('says nothing of one who has played against nobody', () => {
  const [alone] = seasonOf([evening('Ann')]);
  const [fresh] = seasonOf([evening('Ann', 'Bob')]);
  expect(alone).toMatchObject({ mu: 25, evenings: 1 });
  expect(fresh?.mu).toBeGreaterThan(25);
});
