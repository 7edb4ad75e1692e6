import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { titleYear } from './titleYear.ts';

describe('titleYear', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(titleYear, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds a shared title without its year, as an option and in each stem', () => {
    const question = sample('earliest', 'choice');
    const bare = question.options.map((option) => ({
      ...option,
      text: { en: option.text.en.replace(' (1999)', '') },
    }));
    expect(lookAt(titleYear, [{ ...question, options: bare }])).toHaveLength(1);
    const stems = [
      { en: 'Who directed The Lighthouse?' },
      { en: 'Who directed it?', zh: '《灯塔》的导演是谁？' },
    ];
    for (const stem of stems) {
      expect(lookAt(titleYear, [{ ...sample('director', 'choice'), stem }])).toHaveLength(1);
    }
  });
  it('lets a title pass that no other film has', () => {
    const stem = { en: 'Who directed The Lighthouse?' };
    const films = ALL_KINDS.films.filter(({ id }) => id !== 'the-lighthouse-2009');
    expect(lookAt(titleYear, [{ ...sample('director', 'choice'), stem }], films)).toEqual([]);
  });
});
