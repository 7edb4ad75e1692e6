import { describe, expect, it } from 'vitest';
import { listOf } from './lists.ts';

const names = (...texts: string[]) => texts.map((en) => ({ en }));

describe('listOf', () => {
  it('strings names together as each language does', () => {
    expect(listOf(names('Ann', 'Ben', 'Cara'))).toEqual({ en: 'Ann, Ben and Cara', zh: 'Ann、Ben和Cara' });
    expect(listOf([{ en: 'Paris', zh: '巴黎' }, { en: 'Rome' }])).toEqual({
      en: 'Paris and Rome',
      zh: '巴黎和Rome',
    });
  });

  it('says "or" where any of them will do', () => {
    expect(listOf(names('Ann', 'Ben'), 'disjunction')).toEqual({ en: 'Ann or Ben', zh: 'Ann或Ben' });
  });

  it('leaves one name as it is', () => {
    expect(listOf(names('Ann'))).toEqual({ en: 'Ann', zh: 'Ann' });
  });
});
