import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { noAllNone } from './noAllNone.ts';

describe('noAllNone', () => {
  it('passes good questions', () => {
    expect(look(noAllNone, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noAllNone, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds "all of the above"', () => {
    expect(
      look(noAllNone, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('All of the above')] }]),
    ).toHaveLength(1);
  });
  it('finds "none of these"', () => {
    expect(
      look(noAllNone, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('None of these')] }]),
    ).toHaveLength(1);
  });
  it.each(['以上都是', '以上都不是', '以上皆是', '都不对', '全部'])('finds %s in Chinese', (zh) => {
    const options = [...GOOD.options.slice(0, 3), { id: 'x', text: { en: 'X', zh } }];
    expect(look(noAllNone, [{ ...GOOD, options }])).toHaveLength(1);
  });
});
