import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { negatives } from './negatives.ts';

describe('negatives', () => {
  it('passes good questions', () => {
    expect(look(negatives, [GOOD, DISPUTED])).toEqual([]);
    expect(look(negatives, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a negative stem', () => {
    expect(look(negatives, [{ ...GOOD, stem: { en: 'Who did not direct the film?' } }])).toHaveLength(1);
  });
  it.each(['谁没有执导这部电影？', '哪一位不是导演？', '除了导演，还有谁？'])('finds %s', (zh) => {
    expect(look(negatives, [{ ...GOOD, stem: { ...GOOD.stem, zh } }])).toHaveLength(1);
  });
  it('lets a Chinese word pass that only looks negative', () => {
    const stem = { ...GOOD.stem, zh: '不久之后，谁执导了这部电影？' };
    expect(look(negatives, [{ ...GOOD, stem }])).toEqual([]);
  });
  it('lets an emphasised one pass', () => {
    expect(look(negatives, [{ ...GOOD, stem: { en: 'Who did NOT direct the film?' } }])).toHaveLength(0);
  });
});
