import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import {
  expectedShare,
  newPlayer,
  newQuestion,
  rate,
  START_RATING,
  stepSize,
  type Rating,
} from './rating.ts';

const anyRating = fc.record({ rating: fc.double({ min: 0, max: 3000, noNaN: true }), answers: fc.nat(5000) });
const anyGuess = fc.constantFrom(0, 1 / 4, 1 / 2);
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('the expected share', () => {
  it('is even between equals who cannot guess, and lifted by guessing', () => {
    expect(expectedShare(1500, 1500, 0)).toBe(0.5);
    expect(expectedShare(1500, 1500, 1 / 4)).toBe(0.625);
    // Ten to one at 400 points, as in chess.
    expect(expectedShare(1900, 1500, 0)).toBeCloseTo(10 / 11);
    expect(expectedShare(1100, 1500, 1 / 2)).toBeCloseTo(1 / 2 + 1 / 22);
  });

  it('is never below the guess nor above 1, and rises with the player', () => {
    fc.assert(
      fc.property(anyRating, anyRating, anyGuess, (player, question, guess) => {
        const share = expectedShare(player.rating, question.rating, guess);
        expect(share).toBeGreaterThanOrEqual(guess);
        expect(share).toBeLessThanOrEqual(1);
        expect(expectedShare(player.rating + 100, question.rating, guess)).toBeGreaterThan(share);
      }),
    );
  });
});

describe('an answer', () => {
  it('moves each side by no more than its step, in opposite directions', () => {
    fc.assert(
      fc.property(anyRating, anyRating, anyGuess, anyShare, (player, question, guess, share) => {
        const after = rate(player, question, { share, guess });
        const gained = after.player.rating - player.rating;
        const lost = after.question.rating - question.rating;
        expect(Math.abs(gained)).toBeLessThanOrEqual(stepSize(player.answers) + 1e-9);
        expect(Math.abs(lost)).toBeLessThanOrEqual(stepSize(question.answers) + 1e-9);
        expect(gained * lost).toBeLessThanOrEqual(0);
        expect(after.player.answers).toBe(player.answers + 1);
      }),
    );
  });

  it('is worth the more, the more of it was right', () => {
    fc.assert(
      fc.property(anyRating, anyRating, anyGuess, anyShare, anyShare, (player, question, guess, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const after = (share: number) => rate(player, question, { share, guess }).player.rating;
        expect(after(more)).toBeGreaterThanOrEqual(after(less));
      }),
    );
  });

  it('moves a rating the less, the more it rests on, but never not at all', () => {
    expect(stepSize(0)).toBeCloseTo(173.72, 2);
    expect(stepSize(20)).toBeCloseTo(173.72 / 2, 2);
    fc.assert(
      fc.property(fc.nat(10_000), (answers) => {
        expect(stepSize(answers + 1)).toBeLessThanOrEqual(stepSize(answers));
        expect(stepSize(answers)).toBeGreaterThan(8);
      }),
    );
  });
});

it('puts a question where the bank expects it, until it is answered', () => {
  expect([0, 0.5, 1].map((difficulty) => newQuestion(difficulty).rating)).toEqual([1100, START_RATING, 1900]);
});

describe('simulated players', () => {
  /** Plays against questions of known strength; all true strengths are on the rating's own scale. */
  function simulate(
    strength: number,
    answers: number,
    seed: number,
  ): { player: Rating; questions: Rating[] } {
    const truths = Array.from({ length: 40 }, (_, at) => 1100 + at * 20);
    const questions = truths.map((truth) => newQuestion((truth - 1100) / 800));
    let player = newPlayer();
    const random = xoroshiro128plus(seed);
    for (let answer = 0; answer < answers; answer++) {
      const at = answer % truths.length;
      const drawn = uniformInt(random, 0, 999_999);
      const chance = expectedShare(strength, truths[at] ?? 0, 1 / 4);
      const share = drawn / 1_000_000 < chance ? 1 : 0;
      const after = rate(player, questions[at] ?? newQuestion(0.5), { share, guess: 1 / 4 });
      player = after.player;
      questions[at] = after.question;
    }
    return { player, questions };
  }

  it('come out in the order of their strength, near where they are', () => {
    const strengths = [1200, 1500, 1800];
    for (const seed of [1, 2, 3]) {
      const found = strengths.map((strength) => {
        const { player, questions } = simulate(strength, 2000, seed);
        // Ratings say how far two are apart: what counts is the distance to the questions.
        const middle = questions.reduce((sum, { rating }) => sum + rating, 0) / questions.length;
        return player.rating - middle;
      });
      expect(found.toSorted((a, b) => a - b)).toEqual(found);
      for (const [at, strength] of strengths.entries()) {
        expect(Math.abs((found[at] ?? 0) - (strength - 1490))).toBeLessThan(150);
      }
    }
  });

  it('find out which questions are hard, whatever the bank expected', () => {
    const [hard, easy] = [newQuestion(0.5), newQuestion(0.5)];
    let state = { player: newPlayer(), hard, easy };
    for (let round = 0; round < 30; round++) {
      const lost = rate(state.player, state.hard, { share: 0, guess: 1 / 4 });
      const won = rate(lost.player, state.easy, { share: 1, guess: 1 / 4 });
      state = { player: won.player, hard: lost.question, easy: won.question };
    }
    expect(state.hard.rating).toBeGreaterThan(state.easy.rating + 400);
  });
});
