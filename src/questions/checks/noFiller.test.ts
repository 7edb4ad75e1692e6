import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { noFiller } from './noFiller.ts';

describe('noFiller', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(noFiller, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds a figure of another size', () => {
    const question = sample('runtime', 'choice');
    const options = [
      ...question.options.slice(0, 3),
      { id: 'far', text: { en: '1500 minutes', zh: '1500分钟' } },
    ];
    expect(lookAt(noFiller, [{ ...question, options }])).toHaveLength(1);
  });
  it('finds a film of another age', () => {
    const question = sample('earliest', 'choice');
    const films = ALL_KINDS.films.map((film) =>
      film.id === 'the-quay-1991' ? { ...film, year: 1905 } : film,
    );
    expect(lookAt(noFiller, [question], films)).toHaveLength(1);
  });
});
