import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../events.ts';
import { KINDS } from '../question.ts';
import { rightResponse } from '../rightResponse.ts';
import { anyResponseTo, aQuestionOf } from '../testing.ts';
import { grade } from './grade.ts';

const share = (kind: (typeof KINDS)[number], response: Response) => {
  const grading = grade(aQuestionOf(kind), response);
  return grading.ok ? grading.share : grading.refusal;
};

describe('grading', () => {
  it.each(KINDS)('%s: the key is right', (kind) => {
    const question = aQuestionOf(kind);
    expect(grade(question, rightResponse(question))).toEqual({ ok: true, share: 1, verdict: 'right' });
  });

  it('choice, truth, clues: the key or nothing', () => {
    expect(share('choice', { kind: 'choice', option: 'o2' })).toBe(0);
    expect(share('truth', { kind: 'truth', option: 'false' })).toBe(0);
    expect(share('clues', { kind: 'clues', option: 'o4' })).toBe(0);
  });

  it.each([
    [['o1', 'o2', 'o3'], 1],
    [['o1', 'o2'], 2 / 3],
    [['o1', 'o2', 'o3', 'o4'], 2 / 3],
    [['o1', 'o4'], 0],
    [['o4', 'o5', 'o6'], 0],
    [['o1', 'o2', 'o3', 'o4', 'o5', 'o6'], 0],
    [[], 0],
  ])('select: %j is worth %d', (options, worth) => {
    expect(share('select', { kind: 'select', options })).toBeCloseTo(worth);
  });

  it.each([
    ['o3 o1 o4 o2', 1],
    ['o1 o3 o4 o2', 2 / 3],
    ['o2 o4 o1 o3', 0],
    ['o4 o1 o3 o2', 0],
    ['o1 o4 o3 o2', 1 / 3],
  ])('order: %s is worth %d', (order, worth) => {
    expect(share('order', { kind: 'order', options: order.split(' ') })).toBeCloseTo(worth);
  });

  it('match: each right pair counts', () => {
    expect(share('match', { kind: 'match', pairs: { p1: 'o2', p2: 'o1', p3: 'o3' } })).toBeCloseTo(2 / 3);
    expect(share('match', { kind: 'match', pairs: { p3: 'o4' } })).toBeCloseTo(1 / 3);
    expect(share('match', { kind: 'match', pairs: {} })).toBe(0);
  });

  it.each([
    [2, 1],
    [0, 0],
    [4, 0],
    [5, 'outside-range'],
  ])('place: gap %d is worth %s', (gap, worth) => {
    expect(share('place', { kind: 'place', gap })).toBe(worth);
  });

  it.each([
    [104, 1],
    [102, 1],
    [106, 1],
    [107, 37 / 40],
    [84, 1 / 2],
    [64, 0],
    [180, 0],
    [59, 'outside-range'],
    [Number.NaN, 'outside-range'],
  ])('number: %d is worth %s', (number, worth) => {
    const given = share('number', { kind: 'number', number });
    if (typeof given === 'string') expect(given).toBe(worth);
    else expect(given).toBeCloseTo(Number(worth));
  });
});

describe('for any response', () => {
  const anyCase = fc
    .constantFrom(...KINDS)
    .map((kind) => aQuestionOf(kind))
    .chain((question) => anyResponseTo(question).map((response) => ({ question, response })));

  it('the share is from 0 to 1 and the verdict fits it; only a response of another kind is of a wrong kind', () => {
    fc.assert(
      fc.property(anyCase, ({ question, response }) => {
        const grading = grade(question, response);
        expect(!grading.ok && grading.refusal === 'wrong-kind').toBe(question.kind !== response.kind);
        if (!grading.ok) return;
        expect(grading.share).toBeGreaterThanOrEqual(0);
        expect(grading.share).toBeLessThanOrEqual(1);
        expect(grading.verdict === 'right').toBe(grading.share === 1);
        expect(grading.verdict === 'wrong').toBe(grading.share === 0);
      }),
    );
  });

  it('only the key is all right, except where near enough is right', () => {
    fc.assert(
      fc.property(anyCase, ({ question, response }) => {
        const grading = grade(question, response);
        if (!grading.ok || grading.share < 1 || ['number', 'text'].includes(question.kind)) return;
        const sorted = (given: Response) =>
          given.kind === 'select' ? { ...given, options: given.options.toSorted() } : given;
        expect(sorted(response)).toEqual(sorted(rightResponse(question)));
      }),
    );
  });

  it('an order taken at random is worth little', () => {
    const question = aQuestionOf('order');
    const anyOrder = fc.shuffledSubarray(['o1', 'o2', 'o3', 'o4'], { minLength: 4 });
    const shares = fc.sample(anyOrder, 2000).map((options) => {
      const grading = grade(question, { kind: 'order', options });
      return grading.ok ? grading.share : 0;
    });
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    // Of the 24 orders, those better than chance are worth (1 + 3·2/3 + 5·1/3) / 24.
    expect(mean).toBeGreaterThan(0.12);
    expect(mean).toBeLessThan(0.27);
  });
});
