import { describe, expect, it } from 'vitest';
import type { Library } from '../../contract/api.ts';
import { countDrawable, countOfTopic, roundToOffer } from './roundToOffer.ts';

const library: Library = {
  banks: ['a', 'b'].map((id) => ({
    id,
    shipped: true,
    films: [{ id, title: { en: id }, year: 2020 }],
    topics: [
      { topic: 'plot', questions: 3, spoilerFree: 1 },
      { topic: 'cast', questions: 2, spoilerFree: 2 },
    ],
    cards: [],
    clues: [],
  })),
  problems: [],
};
const last = {
  mode: 'quick' as const,
  streaks: false,
  lifelines: true,
  difficulty: 'hard' as const,
  bankIds: ['b'],
  topics: ['plot' as const],
  questions: 10,
  secondsPerQuestion: null,
  scoring: 'flat' as const,
  hideSpoilers: true,
};

describe('the round to offer', () => {
  it('is ten questions at first, or as many as there are', () => {
    expect(roundToOffer(library, null)).toMatchObject({
      bankIds: ['a', 'b'],
      questions: 10,
      secondsPerQuestion: 20,
    });
    const small = { ...library, banks: library.banks.slice(0, 1) };
    expect(roundToOffer(small, null)).toMatchObject({ bankIds: ['a'], questions: 5 });
  });

  it('is the last one, as far as it can still be had', () => {
    expect(roundToOffer(library, last)).toEqual({ ...last, questions: 1 });
    expect(roundToOffer(library, { ...last, bankIds: ['gone'] })).toMatchObject({ bankIds: ['a', 'b'] });
  });

  it('asks only for topics that the banks have', () => {
    const [bank] = library.banks;
    const release = {
      ...bank,
      id: 'c',
      topics: [{ topic: 'release' as const, questions: 4, spoilerFree: 4 }],
    };
    const other = { banks: [release], problems: [] } as Library;
    expect(roundToOffer(other, null)).toMatchObject({ topics: ['release'], questions: 4 });
    expect(roundToOffer(other, last)).toMatchObject({ topics: ['release'], questions: 4 });
  });

  it('is none without banks', () => {
    expect(roundToOffer(null, null)).toBeNull();
    expect(roundToOffer({ banks: [], problems: [] }, last)).toBeNull();
  });

  it('counts what there is to draw from', () => {
    expect(countOfTopic(library, 'plot', { bankIds: ['a'], hideSpoilers: true })).toBe(1);
    expect(
      countDrawable(library, { bankIds: ['a', 'b'], topics: ['plot', 'cast'], hideSpoilers: false }),
    ).toBe(10);
    expect(countDrawable(library, { bankIds: ['a'], topics: ['awards'], hideSpoilers: false })).toBe(0);
  });
});
