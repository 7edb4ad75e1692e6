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
  it('finds a key in another form', () => {
    expect(
      look(parallel, [
        { ...DISPUTED, options: ['To find gold', 'A baker', 'A teacher'].map(option), key: 'to-find-gold' },
      ]),
    ).toHaveLength(1);
  });
});
