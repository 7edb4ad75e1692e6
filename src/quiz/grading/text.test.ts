import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQuestionOf } from '../testing.ts';
import { textShare } from './text.ts';

const counts = (typed: string, accepts: string[], rejects: string[] = []) =>
  textShare(aQuestionOf('text', 0, { accepts, rejects }), typed) === 1;

describe('a typed answer counts', () => {
  it.each([
    ['zhang yimou', 'Zhang Yimou'],
    ['  ZHANG   YIMOU! ', 'Zhang Yimou'],
    ['Yimou Zhang', 'Zhang Yimou'],
    ['Yimuo Zhagn', 'Zhang Yimou'],
    ['Cléo de 5 a 7', 'Cléo de 5 à 7'],
    ['Amelie', 'Amélie'],
    ['third man', 'The Third Man'],
    ['The Breathless', 'Breathless'],
    ['avventura', "L'avventura"],
    ['L’Avventura', 'Avventura'],
    ['blaue Engel', 'Der blaue Engel'],
    ['Butch Cassidy & the Sundance Kid', 'Butch Cassidy and the Sundance Kid'],
    ['Wong Karwai', 'Wong Kar-wai'],
    ['Karwai Wong', 'Wong Kar-wai'],
    ['Kar-wai Wong', 'Wong Kar-wai'],
    ['Solris', 'Solaris'],
    ['Solrais', 'Solaris'],
    ['《 一秒钟 》', '一秒钟'],
    ['罗伯特 布列松', '罗伯特·布列松'],
    ['Ｘ战警', 'X战警'],
    ['la land', 'La La Land'],
    ['2046', '2046'],
  ])('%j for %j', (typed, accepted) => {
    expect(counts(typed, [accepted])).toBe(true);
  });

  it('for any of the ways to write it', () => {
    expect(
      ['Yi Miao Zhong', '一秒钟', 'one second'].map((typed) =>
        counts(typed, ['One Second', '一秒钟', 'Yi miao zhong']),
      ),
    ).toEqual([true, true, true]);
  });
});

describe('a typed answer does not count', () => {
  it.each([
    ['', 'Up'],
    ['...', 'Up'],
    ['Us', 'Up'],
    ['Jaws', 'Saw'],
    ['Solrs', 'Solaris'],
    ['2047', '2046'],
    ['Rocky 3', 'Rocky 2'],
    ['一秒', '一秒钟'],
    ['一分钟', '一秒钟'],
    ['Second One Hundred', 'One Second'],
    ['the', 'The Third Man'],
  ])('%j for %j', (typed, accepted) => {
    expect(counts(typed, [accepted])).toBe(false);
  });

  it('when it is a name that never counts, or nearer to one', () => {
    const rejects = ['Zhang Yimin', 'Yi Zhang'];
    expect(counts('Zhang Yimin', ['Zhang Yimou'], rejects)).toBe(false);
    expect(counts('Yimin Zhang', ['Zhang Yimou'], rejects)).toBe(false);
    expect(counts('Zhang Yimi', ['Zhang Yimou'], rejects)).toBe(false);
    expect(counts('Zhang Yimo', ['Zhang Yimou'], rejects)).toBe(true);
    // One man's name is another's turned round: each is known by the order.
    expect(counts('Zhang Yi', ['Zhang Yi'], rejects)).toBe(true);
    expect(counts('yi zhang', ['Zhang Yi'], rejects)).toBe(false);
    expect(counts('Alien', ['Aliens'], ['Alien'])).toBe(false);
    expect(counts('Aliens', ['Aliens'], ['Alien'])).toBe(true);
  });
});

it('what is written as an accepted name counts, and what is written as a rejected one does not', () => {
  const anyName = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(anyName, fc.array(anyName, { maxLength: 3 }), (name, others) => {
      expect(counts(name, [name, ...others])).toBe(true);
      expect(counts(name, others, [name])).toBe(false);
    }),
  );
});
