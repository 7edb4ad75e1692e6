import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { noAbsolutes } from './noAbsolutes.ts';

describe('noAbsolutes', () => {
  it('passes good questions', () => {
    expect(look(noAbsolutes, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noAbsolutes, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds an absolute option', () => {
    expect(
      look(noAbsolutes, [
        { ...DISPUTED, options: [...DISPUTED.options.slice(0, 3), option('Always a cook')] },
      ]),
    ).toHaveLength(1);
  });
  it('finds an absolute option in Chinese', () => {
    const options = [...DISPUTED.options.slice(0, 3), { id: 'x', text: { en: 'A cook', zh: '总是下厨' } }];
    expect(look(noAbsolutes, [{ ...DISPUTED, options }])).toHaveLength(1);
  });
  it('finds an absolute statement in Chinese', () => {
    const stem = { en: 'True or false: The keeper slept.', zh: '判断对错：守灯人从不睡觉。' };
    expect(look(noAbsolutes, [{ ...DISPUTED, kind: 'truth', key: 'true', stem }])).toHaveLength(1);
  });
  it('finds an absolute statement', () => {
    expect(
      look(noAbsolutes, [
        { ...DISPUTED, kind: 'truth', key: 'true', stem: { en: 'True or false: The keeper never slept.' } },
      ]),
    ).toHaveLength(1);
  });
});
