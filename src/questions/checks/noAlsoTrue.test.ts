import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { noAlsoTrue } from './noAlsoTrue.ts';

describe('noAlsoTrue', () => {
  it('passes good questions', () => {
    expect(look(noAlsoTrue, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noAlsoTrue, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a wrong answer that is true in a source nobody would ask', () => {
    expect(
      look(noAlsoTrue, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('Wang Fang')] }]),
    ).toHaveLength(1);
  });
  it('sees through a changed text under an old id, and through name order', () => {
    expect(
      look(noAlsoTrue, [
        { ...GOOD, options: [...GOOD.options.slice(0, 3), { id: 'xu-jing', text: { en: 'Fang Wang' } }] },
      ]),
    ).toHaveLength(1);
  });
  it('finds another name of the key', () => {
    expect(
      look(noAlsoTrue, [{ ...GOOD, options: [...GOOD.options.slice(0, 3), option('Ming Li')] }]),
    ).toHaveLength(1);
  });
  it('finds what one side of a dispute claims', () => {
    expect(
      look(noAlsoTrue, [{ ...DISPUTED, options: [...DISPUTED.options.slice(0, 3), option('A cook')] }]),
    ).toHaveLength(1);
  });
  it('finds a wrong answer of which the facts say nothing', () => {
    expect(
      look(noAlsoTrue, [{ ...DISPUTED, options: [...DISPUTED.options.slice(0, 3), option('A gardener')] }]),
    ).toHaveLength(1);
  });

  it('looks at a question that was written by hand, too', () => {
    const byHand = {
      ...GOOD,
      template: 'by-hand',
      options: [...GOOD.options.slice(0, 3), option('Wang Fang')],
    };
    expect(look(noAlsoTrue, [byHand])).toHaveLength(1);
  });
});
