import { describe, expect, it } from 'vitest';
import { aQuestion, aQuestionOf } from '../testing.ts';
import type { EveningEvent } from './events.ts';
import { defenceByDifficulty } from './defence.ts';
import { scoreEvening } from './score.ts';
import type { EveningSetup } from './setup.ts';
import { standings } from './standings.ts';
import { anEvening, answer, ask, closeAndReveal, happen, join, played, RIGHT, WRONG } from './testing.ts';

const points = (setup: EveningSetup, events: readonly EveningEvent[]) => {
  const { players, teams } = scoreEvening(setup, played(setup, events).state);
  return Object.fromEntries([...players, ...teams].map(([id, tally]) => [id, tally.points]));
};
const ROUND_1: EveningEvent = { type: 'round-opened', round: 0 };
const THREE = [join('a'), join('b'), join('c'), ROUND_1];

describe('the points of an answer', () => {
  it('fall with the time, as Kahoot! has it', () => {
    const events = [
      ...THREE,
      ...ask(0),
      answer('a', 0, RIGHT, 400),
      answer('b', 0, RIGHT, 10_000),
      answer('c', 0, WRONG),
      ...closeAndReveal(0),
    ];
    expect(points(anEvening(), events)).toEqual({ a: 1000, b: 750, c: 0 });
  });

  it('count only once the answer is shown', () => {
    expect(points(anEvening(), [...THREE, ...ask(0), answer('a', 0, RIGHT, 0)])).toEqual({
      a: 0,
      b: 0,
      c: 0,
    });
  });

  it('are 10, and 15 for the fastest who is right', () => {
    const events = [
      ...THREE,
      ...ask(0),
      answer('a', 0, WRONG, 100),
      answer('b', 0, RIGHT, 200),
      answer('c', 0, RIGHT, 300),
      ...closeAndReveal(0),
    ];
    expect(points(anEvening({}, [{ scoring: 'fastest' }]), events)).toEqual({ a: 0, b: 15, c: 10 });
  });

  it('go to the closest number alone, or in part to those near it', () => {
    const question = aQuestionOf('number');
    const guess = (player: string, number: number) => answer(player, 0, { kind: 'number', number }, 0);
    const events = [
      ...THREE,
      ...ask(0),
      guess('a', 110),
      guess('b', 100),
      guess('c', 150),
      ...closeAndReveal(0),
    ];
    const closest = anEvening({}, [{ scoring: 'closest', ask: [question] }]);
    expect(points(closest, events)).toEqual({ a: 0, b: 1000, c: 0 });
    const flat = anEvening({}, [{ scoring: 'flat', ask: [question] }]);
    expect(points(flat, events)).toEqual({ a: 850, b: 1000, c: 0 });
  });

  it('grow with right answers in a row, where that is wanted', () => {
    const events = [
      join('a'),
      ROUND_1,
      ...[0, 1].flatMap((index) => [...ask(index), answer('a', index, RIGHT, 0), ...closeAndReveal(index)]),
    ];
    expect(points(anEvening({}, [{ streaks: true, scoring: 'flat' }]), events)).toEqual({ a: 2100 });
    expect(points(anEvening({}, [{ scoring: 'flat' }]), events)).toEqual({ a: 2000 });
  });

  it('follow the time that a player has', () => {
    const events: EveningEvent[] = [
      ...THREE.slice(0, 2),
      { type: 'time-factor-set', player: 'b', factor: 2 },
      ROUND_1,
      ...ask(0),
      answer('a', 0, RIGHT, 20_000),
      answer('b', 0, RIGHT, 40_000),
      ...closeAndReveal(0),
    ];
    expect(points(anEvening(), events)).toEqual({ a: 500, b: 500 });
  });

  it('are less for each clue that was shown before', () => {
    const right = { kind: 'clues', option: 'o1' } as const;
    const events: EveningEvent[] = [
      ...THREE,
      ...ask(0),
      answer('a', 0, right, 0),
      { type: 'clue-shown', index: 0, clue: 1, elapsedMs: 10 },
      answer('b', 0, right, 20),
      ...closeAndReveal(0),
    ];
    const setup = anEvening({}, [{ scoring: 'flat', ask: [aQuestionOf('clues')] }]);
    expect(points(setup, events)).toEqual({ a: 1000, b: 750, c: 0 });
  });
});

describe('stakes', () => {
  it('a wager is won or lost, and one that is too high counts as far as it may', () => {
    const setup = anEvening({}, [{ scoring: 'wager', wager: true }]);
    const wager = (player: string, amount: number, index: number): EveningEvent => ({
      type: 'wager-placed',
      player,
      index,
      points: amount,
    });
    const events = [
      ...THREE,
      wager('a', 600, 0),
      wager('b', 600, 0),
      wager('c', 99_999, 0),
      ...ask(0),
      answer('a', 0, RIGHT),
      answer('b', 0, WRONG),
      answer('c', 0, RIGHT),
      ...closeAndReveal(0),
    ];
    expect(points(setup, events)).toEqual({ a: 600, b: -600, c: 1000 });
  });

  it('a wager on a question that was answered on paper is won by points, and lost by none', () => {
    const staked = (scoring: 'flat' | 'wager', given: number) =>
      points(anEvening({}, [{ scoring, wager: true }]), [
        join('a'),
        ROUND_1,
        { type: 'wager-placed', player: 'a', index: 0, points: 300 },
        ...ask(0),
        ...closeAndReveal(0),
        { type: 'paper-entered', entrant: 'a', round: 0, index: 0, points: given },
      ]);
    expect([staked('flat', 500), staked('flat', 0)]).toEqual([{ a: 800 }, { a: -300 }]);
    // Where nothing but the wager counts, the figure only says whether the answer was right.
    expect([staked('wager', 1), staked('wager', 0)]).toEqual([{ a: 300 }, { a: -300 }]);
  });

  it('a joker doubles the round it is played on, for the whole team', () => {
    const setup = anEvening({ entrants: 'teams' }, [{ scoring: 'flat', joker: true }]);
    const events: EveningEvent[] = [
      { type: 'team-added', team: 't', name: 'T' },
      join('a', 't'),
      join('b', 't'),
      join('c'),
      ROUND_1,
      { type: 'joker-played', player: 'a', round: 0 },
      ...ask(0),
      ...['a', 'b', 'c'].map((player) => answer(player, 0, RIGHT)),
      ...closeAndReveal(0),
    ];
    expect(points(setup, events)).toEqual({ a: 2000, b: 2000, c: 1000, t: 4000 });
  });

  it('a defence gives as many points as the opponent has put on the question', () => {
    const six = [0, 1, 2, 3, 4, 5].map((n) => aQuestion(n, { difficulty: n / 10 }));
    const setup = anEvening({}, [{ scoring: 'defence', ask: six }]);
    const events: EveningEvent[] = [
      join('a'),
      join('b'),
      ROUND_1,
      { type: 'defence-placed', entrant: 'b', round: 0, values: [3, 2, 2, 1, 1, 0] },
      ...six.flatMap((_, index) => [
        ...ask(index),
        answer('a', index, index < 2 ? RIGHT : WRONG),
        answer('b', index, index > 3 ? RIGHT : WRONG),
        ...closeAndReveal(index),
      ]),
    ];
    // a has placed none: the hardest question is worth 3 to b, the next 2.
    expect(defenceByDifficulty(six)).toEqual([0, 1, 1, 2, 2, 3]);
    expect(points(setup, events)).toEqual({ a: 5, b: 5 });
  });
});

describe('teams', () => {
  const teams: EveningEvent[] = [
    { type: 'team-added', team: 't', name: 'T' },
    { type: 'team-added', team: 'u', name: 'U' },
    join('a', 't'),
    join('b', 't'),
    join('c', 'u'),
    ROUND_1,
    ...ask(0),
    answer('a', 0, RIGHT),
    answer('b', 0, WRONG),
    answer('c', 0, RIGHT),
    ...closeAndReveal(0),
  ];
  it.each([
    ['sum', 1000],
    ['best', 1000],
    ['average', 500],
  ] as const)('score by the %s of their members', (teamScore, expected) => {
    const setup = anEvening({ entrants: 'teams', teamScore }, [{ scoring: 'flat' }]);
    expect(points(setup, teams)).toMatchObject({ t: expected, u: 1000 });
  });

  it('are not held to what a member missed who came later', () => {
    const setup = anEvening({ entrants: 'teams', teamScore: 'average' }, [{ scoring: 'flat' }]);
    expect(points(setup, [...teams, join('d', 'u')])).toMatchObject({ u: 1000 });
  });

  it('take the points of those who move to them along', () => {
    const setup = anEvening({ entrants: 'teams' }, [{ scoring: 'flat' }]);
    const moved: EveningEvent = { type: 'player-moved', player: 'a', team: 'u' };
    expect(points(setup, [...teams, moved])).toMatchObject({ t: 0, u: 2000 });
  });
});

describe('rulings', () => {
  const setup = anEvening({}, [{ scoring: 'flat', ask: [aQuestionOf('text'), aQuestion(1)] }]);
  const typed = (player: string, text: string) => answer(player, 0, { kind: 'text', text });
  const events = [
    ...THREE,
    ...ask(0),
    typed('a', 'Zhang Yimou'),
    typed('b', 'Zhang!'),
    typed('c', 'zhang'),
    ...closeAndReveal(0),
  ];

  it('accept all answers that read alike, and one of them may still be rejected', () => {
    expect(points(setup, events)).toEqual({ a: 1000, b: 0, c: 0 });
    const all: EveningEvent = { type: 'text-ruled', index: 0, text: 'ZHANG', accept: true };
    expect(points(setup, [...events, all])).toEqual({ a: 1000, b: 1000, c: 1000 });
    const one: EveningEvent = { type: 'answer-ruled', index: 0, player: 'c', accept: false };
    expect(points(setup, [...events, all, one])).toEqual({ a: 1000, b: 1000, c: 0 });
    expect(points(setup, [...events, one, all])).toEqual({ a: 1000, b: 1000, c: 0 });
  });

  it('change the key, take a question out, and give and take points', () => {
    const key: EveningEvent = { type: 'key-changed', index: 0, key: { kind: 'text', text: 'Zhang' } };
    expect(points(setup, [...events, key])).toEqual({ a: 0, b: 1000, c: 1000 });
    expect(points(setup, [...events, key, { type: 'voided', index: 0 }])).toEqual({ a: 0, b: 0, c: 0 });
    const adjusted: EveningEvent = { type: 'points-adjusted', entrant: 'b', points: -50, reason: 'shouting' };
    expect(points(setup, [...events, adjusted])).toEqual({ a: 1000, b: -50, c: 0 });
  });

  it('let what is on paper stand for what is computed', () => {
    const paper = (index: number | null, given: number | null): EveningEvent => ({
      type: 'paper-entered',
      entrant: 'b',
      round: 0,
      index,
      points: given,
    });
    expect(points(setup, [...events, paper(0, 700)])).toMatchObject({ b: 700 });
    expect(points(setup, [...events, paper(0, 700), paper(null, 4)])).toMatchObject({ b: 4 });
    expect(points(setup, [...events, paper(null, 4), paper(null, null)])).toMatchObject({ b: 0 });
  });
});

it('the standings share ranks, and say who has moved up since the round before', () => {
  const setup = anEvening({}, [
    { scoring: 'flat', ask: [aQuestion(0)] },
    { scoring: 'flat', ask: [aQuestion(1)] },
  ]);
  const log = played(setup, [...THREE, ...ask(0), answer('a', 0, RIGHT), ...closeAndReveal(0)]);
  const lines = () => standings(setup, log.state).map(({ name, rank, moved }) => [name, rank, moved]);
  expect(lines()).toEqual([
    ['A', 1, 0],
    ['B', 2, 0],
    ['C', 2, 0],
  ]);
  for (const event of [
    { type: 'round-opened', round: 1 } as const,
    ...ask(1),
    answer('c', 1, RIGHT),
    ...closeAndReveal(1),
  ])
    happen(log, event);
  expect(lines()).toEqual([
    ['A', 1, 0],
    ['C', 1, 1],
    ['B', 3, -1],
  ]);
});
