import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../facts/topic.ts';
import { drawable, drawRound } from './draw.ts';
import { poolOf } from './pool.ts';
import { KINDS } from './question.ts';
import { aQuestion, aQuestionOf } from './testing.ts';

const anyPool = fc
  .array(fc.record({ topic: fc.constantFrom(...TOPICS), fact: fc.nat(12), spoiler: fc.boolean() }), {
    maxLength: 40,
  })
  .map((shapes) =>
    shapes.map(({ topic, fact, spoiler }, n) => aQuestion(n, { topic, facts: [`fact-${fact}`], spoiler })),
  );
const anyRequest = fc.record({
  topics: fc.subarray([...TOPICS], { minLength: 1 }),
  count: fc.integer({ min: 1, max: 30 }),
  hideSpoilers: fc.boolean(),
});

describe('drawing a round', () => {
  it('gives as many as there are, of the topics asked for, none twice, the same for the same seed', () => {
    fc.assert(
      fc.property(anyPool, anyRequest, fc.integer(), (pool, request, seed) => {
        const round = drawRound(pool, request, seed);
        expect(round).toHaveLength(Math.min(request.count, drawable(poolOf(pool), request).length));
        expect(new Set(round).size).toBe(round.length);
        for (const { topic, spoiler } of round) {
          expect(request.topics).toContain(topic);
          expect(spoiler && request.hideSpoilers).toBe(false);
        }
        expect(drawRound(pool, request, seed)).toEqual(round);
      }),
    );
  });

  it('asks no fact twice while there is another', () => {
    const pool = [0, 0, 0, 1, 2].map((fact, n) => aQuestion(n, { topic: 'plot', facts: [`fact-${fact}`] }));
    for (let seed = 0; seed < 50; seed++) {
      const round = drawRound(pool, { topics: ['plot'], count: 3, hideSpoilers: false }, seed);
      expect(new Set(round.flatMap(({ facts }) => facts)).size).toBe(3);
    }
  });

  it('takes one kind alone, nothing that is out of play, and the nearest first', () => {
    const pool = [0, 1, 2, 3, 4, 5].map((n) =>
      n < 4 ? aQuestionOf('clues', n, { topic: 'plot' }) : aQuestion(n, { topic: 'plot' }),
    );
    const request = { topics: ['plot'] as const, hideSpoilers: false };
    const clues = drawRound(
      pool,
      { ...request, count: 9, kind: 'clues', without: new Set(['question-1']) },
      1,
    );
    expect(clues.map(({ id }) => id).sort()).toEqual(['question-0', 'question-2', 'question-3']);
    const distance = ({ id }: { id: string }) => (id === 'question-5' || id === 'question-2' ? 0 : 1);
    for (let seed = 0; seed < 20; seed++) {
      const near = drawRound(pool, { ...request, count: 2, distance }, seed).map(({ id }) => id);
      expect(near.sort()).toEqual(['question-2', 'question-5']);
    }
  });

  it('shares the round out among the topics', () => {
    const pool = Array.from({ length: 40 }, (_, n) => aQuestion(n, { topic: n < 30 ? 'plot' : 'cast' }));
    const round = drawRound(pool, { topics: ['plot', 'cast'], count: 10, hideSpoilers: false }, 7);
    expect(round.filter(({ topic }) => topic === 'cast')).toHaveLength(5);
  });

  it('mixes the kinds: none twice in a row, and none more than a third of the round', () => {
    const pool = Array.from({ length: 60 }, (_, n) =>
      aQuestionOf(n < 32 ? 'choice' : (KINDS[n % KINDS.length] ?? 'choice'), n),
    );
    for (let seed = 0; seed < 50; seed++) {
      const kinds = drawRound(
        pool.map((question) => ({ ...question, topic: 'plot' as const, facts: [question.id] })),
        { topics: ['plot'], count: 12, hideSpoilers: false },
        seed,
      ).map(({ kind }) => kind);
      expect(kinds).toHaveLength(12);
      for (const kind of KINDS) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(4);
      kinds.forEach((kind, at) => {
        expect(kind).not.toBe(kinds[at - 1]);
      });
    }
  });

  it('draws from a thousand questions at once', () => {
    const pool = Array.from({ length: 1000 }, (_, n) => aQuestionOf(KINDS[n % KINDS.length] ?? 'choice', n));
    const round = drawRound(pool, { topics: TOPICS, count: 100, hideSpoilers: false }, 1);
    expect(new Set(round.map(({ id }) => id)).size).toBe(100);
  });
});
