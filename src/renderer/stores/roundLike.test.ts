import { describe, expect, it } from 'vitest';
import type { Library, RoundRequest } from '../../contract/api.ts';
import { ONE_OF_EACH } from '../../quiz/lifelines.ts';
import { SCORING_PRESETS, withoutStreaks } from '../../quiz/scoring.ts';
import { aQuestion, aSetup } from '../../quiz/testing.ts';
import { roundAgain, roundOn } from './roundLike.ts';

const bank = (id: string, plot: number) => ({
  id,
  shipped: true,
  films: [],
  topics: [{ topic: 'plot' as const, questions: plot, spoilerFree: 1 }],
  cards: [],
  clues: [],
});
const library: Library = { banks: [bank('one', 4), bank('two', 50)], problems: [] };
const offer: RoundRequest = {
  mode: 'quick',
  bankIds: ['one'],
  topics: ['plot', 'cast'],
  questions: 12,
  secondsPerQuestion: 20,
  scoring: 'linear',
  streaks: true,
  lifelines: false,
  difficulty: 'any',
  hideSpoilers: false,
};

describe('the same again', () => {
  it('is a round of the same mode, scoring and lifelines', () => {
    const marathon = aSetup({
      mode: 'marathon',
      lives: 3,
      lifelines: ONE_OF_EACH,
      scoring: withoutStreaks(SCORING_PRESETS.flat),
    });
    expect(roundAgain(offer, marathon)).toEqual({
      ...offer,
      mode: 'marathon',
      scoring: 'flat',
      streaks: false,
      lifelines: true,
    });
  });

  it('stays on the topic of a topic round', () => {
    const questions = [aQuestion(0, { topic: 'awards' }), aQuestion(1, { topic: 'awards' })];
    expect(roundAgain(offer, aSetup({ mode: 'topic', questions }))).toMatchObject({ topics: ['awards'] });
  });

  it('is not to be had of a daily round and of a review', () => {
    expect(roundAgain(offer, aSetup({ mode: 'daily' }))).toBeNull();
    expect(roundAgain(offer, aSetup({ mode: 'review' }))).toBeNull();
  });
});

it('makes a round on a topic as long as there are questions', () => {
  expect(roundOn(library, offer, 'plot')).toEqual({
    ...offer,
    mode: 'topic',
    topics: ['plot'],
    questions: 4,
  });
  const both = { ...offer, bankIds: ['one', 'two'] };
  expect(roundOn(library, both, 'plot').questions).toBe(10);
  expect(roundOn(library, both, 'cast').questions).toBe(1);
});
