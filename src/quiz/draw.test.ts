import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../facts/topic.ts';
import { drawable, drawRound } from './draw.ts';
import { aQuestion } from './testing.ts';

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
        expect(round).toHaveLength(Math.min(request.count, drawable(pool, request).length));
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

  it('shares the round out among the topics', () => {
    const pool = Array.from({ length: 40 }, (_, n) => aQuestion(n, { topic: n < 30 ? 'plot' : 'cast' }));
    const round = drawRound(pool, { topics: ['plot', 'cast'], count: 10, hideSpoilers: false }, 7);
    expect(round.filter(({ topic }) => topic === 'cast')).toHaveLength(5);
  });
});
