import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TOPICS } from '../facts/topic.ts';
import { CLOSED_VERDICTS, type KeptAnswer } from './keptAnswer.ts';
import { KINDS } from './question.ts';
import { hardestOf, Statistics, statisticsOf } from './statistics.ts';
import { addAnswer, countAnswer, newTally, Tally } from './tally.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (ms: number): number => Math.floor(ms / DAY);
/** 2026-03-04, a Wednesday. */
const WEDNESDAY = 20_516;

function answer(change: Partial<KeptAnswer> = {}): KeptAnswer {
  const verdict = change.verdict ?? 'right';
  return {
    gameId: 'g',
    index: 0,
    questionId: 'q',
    film: 'f',
    topic: 'cast',
    kind: 'choice',
    verdict,
    share: verdict === 'right' ? 1 : 0,
    points: 100,
    elapsedMs: 4000,
    limitMs: 20_000,
    answeredAt: WEDNESDAY * DAY,
    difficulty: 0.5,
    guess: 1 / 4,
    ...change,
  };
}

function tallyOf(...answers: KeptAnswer[]): Tally {
  const tally = newTally();
  for (const one of answers) addAnswer(tally, one, dayOf(one.answeredAt));
  return tally;
}

const anyAnswer: fc.Arbitrary<KeptAnswer> = fc
  .record({
    questionId: fc.constantFrom('a', 'b', 'constructor', 'd'),
    topic: fc.constantFrom(...TOPICS),
    kind: fc.constantFrom(...KINDS),
    verdict: fc.constantFrom(...CLOSED_VERDICTS),
    elapsedMs: fc.nat(30_000),
    answeredAt: fc.integer({ min: 0, max: 400 }).map((day) => (WEDNESDAY + day) * DAY + 1000),
  })
  .map((change) =>
    answer({ ...change, share: change.verdict === 'partly' ? 0.5 : change.verdict === 'right' ? 1 : 0 }),
  );
const anyAnswers = fc.array(anyAnswer, { maxLength: 80 });

describe('a tally', () => {
  it('can be saved and carried on at any point', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(80), (answers, at) => {
        const first = tallyOf(...answers.slice(0, at));
        const saved = Tally.parse(JSON.parse(JSON.stringify(z.encode(Tally, first))));
        for (const one of answers.slice(at)) addAnswer(saved, one, dayOf(one.answeredAt));
        expect(saved).toEqual(tallyOf(...answers));
      }),
    );
  });

  it('counts every answer once, by each of its sides', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const tally = tallyOf(...answers);
        const sum = (counts: Iterable<number>) => [...counts].reduce((all, some) => all + some, 0);
        expect(tally.answers).toBe(answers.length);
        expect(sum([...tally.days.values()].map((day) => day.answers))).toBe(answers.length);
        expect(sum(Object.values(tally.kinds).map(([some]) => some))).toBe(answers.length);
        expect(sum([...tally.questions.values()].map((question) => question.answers))).toBe(answers.length);
        expect(sum(tally.speed.right.values())).toBe(tally.right);
        expect(tally.player.answers).toBe(answers.length);
      }),
    );
  });

  it('keeps its curve short, and every answer in it', () => {
    const tally = newTally();
    for (let index = 0; index < 5000; index++) {
      addAnswer(tally, answer({ verdict: index % 3 === 0 ? 'wrong' : 'right' }), WEDNESDAY);
    }
    const { curve } = tally;
    expect(curve.points.length).toBeLessThan(240);
    expect(curve.points.length * curve.every + curve.open.answers).toBe(5000);
    expect(curve.points.map(({ answers }) => answers % curve.every)).toEqual(curve.points.map(() => 0));
  });

  it('of a period has the counts, and nothing of what is remembered', () => {
    const tally = newTally();
    countAnswer(tally, answer(), WEDNESDAY);
    expect(tally).toMatchObject({ answers: 1, right: 1, player: { answers: 0 } });
    expect(tally.memory.size).toBe(0);
  });
});

describe('the statistics', () => {
  it('of a hand-made log', () => {
    const at = (day: number) => (WEDNESDAY + day) * DAY;
    const tally = tallyOf(
      answer({ answeredAt: at(0), elapsedMs: 2000 }),
      answer({ answeredAt: at(0), elapsedMs: 3000, questionId: 'r' }),
      answer({ answeredAt: at(1), topic: 'plot', verdict: 'wrong', elapsedMs: 9000, questionId: 'w' }),
      answer({ answeredAt: at(3), topic: 'plot', verdict: 'partly', share: 0.5, kind: 'order' }),
      answer({ answeredAt: at(4), topic: 'plot', verdict: 'missed', elapsedMs: 20_000, questionId: 'w' }),
      answer({ answeredAt: at(4), elapsedMs: 5000 }),
    );
    expect(statisticsOf(tally, WEDNESDAY + 5)).toMatchObject({
      totals: { answers: 6, right: 3, partly: 1, points: 600 },
      streak: { current: 1, longest: 2 },
      // Yesterday still counts: today is not over.
      daysInARow: { current: 2, longest: 2 },
      topics: [
        { topic: 'plot', answers: 3, share: 0.5 / 3 },
        { topic: 'cast', answers: 3, share: 1 },
      ],
      kinds: [
        { kind: 'choice', answers: 5, share: 0.6 },
        { kind: 'order', answers: 1, share: 0.5 },
      ],
      speed: {
        right: { answers: 3, medianMs: 3000, lowerMs: 2000, upperMs: 5000 },
        // What came too late or not at all took no time that means anything.
        wrong: { answers: 1, medianMs: 9000 },
      },
      calendar: [
        { day: '2026-03-04', answers: 2, right: 2 },
        { day: '2026-03-05', answers: 1, right: 0 },
        { day: '2026-03-07', answers: 1, right: 0 },
        { day: '2026-03-08', answers: 2, right: 1 },
      ],
      overTime: { piece: 'day' },
    });
    expect(hardestOf(tally, tally.memory, 'misses', 5)).toMatchObject([
      { questionId: 'w', answers: 2, misses: 2 },
      { questionId: 'q', answers: 3, misses: 1 },
    ]);
    expect(hardestOf(tally, tally.memory, 'rating', 1)).toMatchObject([{ questionId: 'w' }]);
    expect(statisticsOf(tally, WEDNESDAY + 6).daysInARow.current).toBe(0);
  });

  it('tell longer times in longer pieces: by weeks from Monday, by months', () => {
    const over = (days: number) =>
      statisticsOf(tallyOf(answer(), answer({ answeredAt: (WEDNESDAY + days) * DAY })), WEDNESDAY + days)
        .overTime;
    expect(over(41).piece).toBe('day');
    expect(over(50)).toMatchObject({
      piece: 'week',
      pieces: [{ from: '2026-03-02' }, { from: '2026-04-20' }],
    });
    expect(over(500)).toMatchObject({
      piece: 'month',
      pieces: [{ from: '2026-03-01' }, { from: '2027-07-01' }],
    });
  });

  it('of nothing are empty', () => {
    expect(statisticsOf(newTally(), WEDNESDAY)).toMatchObject({
      totals: { answers: 0 },
      topics: [],
      overTime: { pieces: [] },
      speed: { right: null, wrong: null },
      rating: { now: 1500, answers: 0, curve: [] },
    });
  });

  it('are as their schema says, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(Statistics.safeParse(statisticsOf(tallyOf(...answers), WEDNESDAY + 400)).success).toBe(true);
      }),
    );
  });
});
