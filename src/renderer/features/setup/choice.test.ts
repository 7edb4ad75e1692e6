import { describe, expect, it } from 'vitest';
import type { Library } from '../../../contract/api.ts';
import { roundToOffer } from '../../stores/roundToOffer.ts';
import { availableFor, choiceOf, hasFirstRules, requestOf, type SetupChoice } from './choice.ts';

const library: Library = {
  banks: [
    {
      id: 'a',
      shipped: true,
      films: [{ id: 'a', title: { en: 'A' }, year: 2020 }],
      topics: [
        { topic: 'plot', questions: 30, spoilerFree: 10 },
        { topic: 'cast', questions: 20, spoilerFree: 20 },
        { topic: 'release', questions: 5, spoilerFree: 5 },
      ],
      cards: [{ topic: 'plot', questions: 9, spoilerFree: 4 }],
      clues: [{ topic: 'plot', questions: 2, spoilerFree: 1 }],
    },
  ],
  problems: [],
};

function chosen(change: Partial<SetupChoice> = {}): SetupChoice {
  const offer = roundToOffer(library, null);
  if (!offer) throw new Error('There is nothing to offer.');
  return { ...choiceOf(library, offer), ...change };
}

describe('the round that is asked for', () => {
  it('has the chosen topics, or the one topic, or all of them, as its mode takes them', () => {
    expect(requestOf(library, chosen())?.topics).toEqual(['plot', 'cast']);
    expect(requestOf(library, chosen({ mode: 'topic', topic: 'release' }))).toMatchObject({
      topics: ['release'],
      questions: 5,
    });
    expect(requestOf(library, chosen({ mode: 'timeline' }))?.topics).toEqual(['plot']);
    expect(requestOf(library, chosen())).not.toHaveProperty('topic');
  });

  it('has no more questions than there are; a marathon keeps the number for later', () => {
    expect(requestOf(library, chosen({ questions: 99, topics: ['cast'] }))?.questions).toBe(20);
    expect(requestOf(library, chosen({ mode: 'clues', questions: 10 }))?.questions).toBe(2);
    expect(requestOf(library, chosen({ mode: 'clues', questions: 10, hideSpoilers: true }))?.questions).toBe(
      1,
    );
    expect(
      requestOf(library, chosen({ mode: 'marathon', questions: 7, topics: ['release'] }))?.questions,
    ).toBe(7);
  });

  it('is none without a topic or a bank', () => {
    expect(requestOf(library, chosen({ topics: [] }))).toBeNull();
    expect(requestOf(library, chosen({ bankIds: [] }))).toBeNull();
    expect(availableFor(library, chosen({ mode: 'clues', topics: ['cast'] }))).toBe(0);
  });
});

it('takes up a round on one topic with several topics for the other modes', () => {
  const offer = requestOf(library, chosen({ mode: 'topic', topic: 'release' }));
  expect(offer && choiceOf(library, offer)).toMatchObject({ topic: 'release', topics: ['plot', 'cast'] });
});

it('knows the rules of a first round', () => {
  expect(hasFirstRules(chosen())).toBe(true);
  expect(hasFirstRules(chosen({ lifelines: true }))).toBe(false);
});
