import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { sameMeaning } from './sameMeaning.ts';

describe('sameMeaning', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(sameMeaning, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds two options whose Chinese words were swapped', () => {
    const question = sample('keeper', 'choice');
    const [one, other, ...rest] = question.options;
    if (!one || !other) throw new Error('the options have gone');
    const swapped = [
      { ...one, text: { en: one.text.en, zh: other.text.zh } },
      { ...other, text: { en: other.text.en, zh: one.text.zh } },
    ];
    expect(lookAt(sameMeaning, [{ ...question, options: [...swapped, ...rest] }])).toHaveLength(2);
  });
  it('finds another year in the Chinese stem, but no amount', () => {
    const ask = (en: string, zh: string) => ({ ...sample('director', 'choice'), stem: { en, zh } });
    expect(lookAt(sameMeaning, [ask('Who made it in 1999?', '谁在1998年拍了它？')])).toHaveLength(1);
    expect(lookAt(sameMeaning, [ask('Did it take $20.3 million?', '票房是2030万美元吗？')])).toEqual([]);
  });
});
