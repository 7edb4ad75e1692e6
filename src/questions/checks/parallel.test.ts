import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { parallel } from './parallel.ts';

describe('parallel', () => {
  it('passes good questions', () => {
    expect(look(parallel, [GOOD, DISPUTED])).toEqual([]);
    expect(look(parallel, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a key that is far longer', () => {
    expect(
      look(parallel, [
        {
          ...DISPUTED,
          options: [
            { id: 'a-sailor', text: { en: 'A sailor who had crossed the sea many times' } },
            ...DISPUTED.options.slice(1),
          ],
        },
      ]),
    ).toHaveLength(1);
  });
  it.each([
    ['far longer', ['一位多次横渡大洋的水手', '面包师', '教师', '牙医']],
    ['far shorter', ['水手', '一位远近闻名的面包师', '一位远近闻名的老教师', '一位远近闻名的老牙医']],
    ['in 《》', ['《水手》', '面包师', '教师', '牙医']],
  ])('finds a Chinese key that is %s', (_, words) => {
    const options = DISPUTED.options.map(({ id, text }, index) => ({
      id,
      text: { ...text, zh: words[index] ?? '' },
    }));
    expect(look(parallel, [{ ...DISPUTED, options }])).toHaveLength(1);
  });
  it('finds a key in another form', () => {
    expect(
      look(parallel, [
        { ...DISPUTED, options: ['To find gold', 'A baker', 'A teacher'].map(option), key: 'to-find-gold' },
      ]),
    ).toHaveLength(1);
  });
});
