import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { cardAfter, dueCards, gradeOf, recallChance, type Card } from './review.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5, 12);

type Given = Parameters<typeof cardAfter>[1];
const right = (answeredAt: number, elapsedMs = 8_000): Given => ({
  verdict: 'right',
  elapsedMs,
  limitMs: 20_000,
  answeredAt,
});
const wrong = (answeredAt: number): Given => ({ ...right(answeredAt), verdict: 'wrong' });
const cardOf = (...answers: Given[]): Card => {
  const [first, ...more] = answers;
  if (!first) throw new Error('no answers');
  return more.reduce((card, answer) => cardAfter(card, answer), cardAfter(undefined, first));
};

describe('what an answer says of the memory', () => {
  it.each([
    ['right', 5_000, 20_000, Rating.Easy],
    ['right', 5_001, 20_000, Rating.Good],
    ['right', 12_000, 20_000, Rating.Good],
    ['right', 12_001, 20_000, Rating.Hard],
    ['right', 5_000, null, Rating.Easy],
    ['right', 15_000, null, Rating.Good],
    ['right', 60_000, null, Rating.Hard],
    ['partly', 1_000, 20_000, Rating.Again],
    ['wrong', 1_000, 20_000, Rating.Again],
    ['late', 21_000, 20_000, Rating.Again],
    ['missed', 20_000, 20_000, Rating.Again],
  ] as const)('%s after %d ms of %s is %d', (verdict, elapsedMs, limitMs, grade) => {
    expect(gradeOf({ verdict, elapsedMs, limitMs })).toBe(grade);
  });
});

describe('a card', () => {
  it('comes back in ten minutes when missed, and days later when known', () => {
    expect(cardOf(wrong(START)).dueAt).toBe(START + 10 * 60 * 1000);
    const known = cardOf(right(START)).dueAt - START;
    expect(known).toBeGreaterThanOrEqual(DAY);
    expect(known).toBeLessThan(10 * DAY);
    expect(cardOf(right(START, 1_000)).dueAt - START).toBeGreaterThan(known);
  });

  it('waits longer each time it is still known when it is due', () => {
    let card = cardOf(right(START));
    const waits = [card.dueAt - card.lastAt];
    for (let time = 0; time < 4; time++) {
      card = cardAfter(card, right(card.dueAt));
      waits.push(card.dueAt - card.lastAt);
    }
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  });

  it('is the same whenever it is made again from its answers, and survives a clock set back', () => {
    const verdicts = fc.constantFrom('right' as const, 'wrong' as const, 'partly' as const);
    const anyAnswer = fc.record({
      verdict: verdicts,
      elapsedMs: fc.nat(20_000),
      limitMs: fc.constantFrom(null, 20_000),
      answeredAt: fc.integer({ min: START, max: START + 100 * DAY }),
    });
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 20 }), (answers) => {
        const card = cardOf(...answers);
        expect(cardOf(...answers)).toEqual(card);
        expect(card.dueAt).toBeGreaterThan(card.lastAt);
        expect(card.lastAt).toBe(Math.max(...answers.map(({ answeredAt }) => answeredAt)));
        const chance = recallChance(card, card.lastAt + 30 * DAY);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is due', () => {
  it('says why, misses first', () => {
    const cards: [string, Card][] = [
      ['known', cardOf(right(START))],
      ['missed-once', cardOf(right(START), wrong(START + HOUR))],
      ['missed-twice', cardOf(wrong(START), wrong(START + HOUR))],
    ];
    const [, known] = cards[0] ?? [];
    const dueAt = known?.dueAt ?? 0;
    expect(dueCards(cards, START + 2 * HOUR).map(({ questionId, reason }) => [questionId, reason])).toEqual([
      ['missed-twice', { why: 'missed', times: 2 }],
      ['missed-once', { why: 'missed', times: 1 }],
    ]);
    expect(dueCards(cards, dueAt + DAY).at(-1)).toEqual({
      questionId: 'known',
      dueAt,
      reason: { why: 'due', since: dueAt },
    });
    const late = START + 40 * DAY;
    expect(dueCards(cards, late).at(-1)?.reason).toEqual({ why: 'unseen', days: 40 });
  });

  it('puts what is most likely forgotten first', () => {
    const often = cardOf(right(START - 20 * DAY), right(START - 10 * DAY), right(START));
    const once = cardOf(right(START));
    const due = dueCards(
      [
        ['often', often],
        ['once', once],
      ],
      START + 300 * DAY,
    );
    expect(due.map(({ questionId }) => questionId)).toEqual(['once', 'often']);
  });
});
