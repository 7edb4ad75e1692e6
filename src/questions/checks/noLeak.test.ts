import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { noLeak } from './noLeak.ts';

describe('noLeak', () => {
  it('passes good questions', () => {
    expect(look(noLeak, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noLeak, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds the answer in the stem', () => {
    expect(look(noLeak, [{ ...GOOD, stem: { en: 'Which Li Ming directed the film?' } }])).toHaveLength(1);
  });
  it('finds a word of the answer in another form', () => {
    expect(
      look(noLeak, [{ ...DISPUTED, stem: { en: 'What was the keeper, who loves sailors?' } }]),
    ).toHaveLength(1);
  });
  it("finds a word of the film's title", () => {
    expect(
      look(noLeak, [
        { ...GOOD, options: ['A lighthouse', 'A castle', 'A barn'].map(option), key: 'a-lighthouse' },
      ]),
    ).toHaveLength(1);
  });
  it('lets a word pass that every option has', () => {
    expect(
      look(noLeak, [
        {
          ...GOOD,
          stem: { en: 'Which films did he make?' },
          options: ['Lamp Films', 'Wick Films', 'Oil Films'].map(option),
          key: 'lamp-films',
        },
      ]),
    ).toHaveLength(0);
  });
  it('finds the answer in a Chinese stem', () => {
    expect(
      look(noLeak, [
        {
          ...GOOD,
          stem: { en: 'Who?', zh: '导演李明是谁？' },
          options: [
            { id: 'li-ming', text: { en: 'Li Ming', zh: '李明' } },
            option('Chen Bo'),
            option('Xu Jing'),
          ],
        },
      ]),
    ).toHaveLength(1);
  });
  it('finds a name in Latin letters in a Chinese stem', () => {
    const options = GOOD.options.map(({ id, text }) => ({ id, text: { ...text, zh: text.en } }));
    const stem = { en: 'Who?', zh: '导演Li Ming是谁？' };
    expect(look(noLeak, [{ ...GOOD, stem, options }])).toHaveLength(1);
  });
  it('finds two characters of the answer in a Chinese stem or title, but not what every option has', () => {
    const ask = (zh: string) => ({
      ...DISPUTED,
      stem: { en: 'What was he?', zh },
      options: [
        ['A sailor', '老水手'],
        ['A baker', '老面包师'],
        ['A teacher', '老教师'],
      ].map(([en = '', words = '']) => ({ id: option(en).id, text: { en, zh: words } })),
    });
    expect(look(noLeak, [ask('船上的水手后来做什么？')])).toHaveLength(1);
    expect(look(noLeak, [ask('他年轻时做什么？')])).toEqual([]);
    const films = [{ id: GOOD.film, title: { en: 'The Lighthouse', zh: '水手之灯' }, year: 1999 }];
    expect(noLeak.run({ films, questions: [ask('他年轻时做什么？')] })).toHaveLength(1);
  });
});
