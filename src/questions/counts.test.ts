import { describe, expect, it } from 'vitest';
import { countWord } from './counts.ts';

describe('countWord', () => {
  it('counts in words, two of something being 两 in Chinese', () => {
    expect(countWord(2)).toEqual({ en: 'two', zh: '两' });
    expect(countWord(5)).toEqual({ en: 'five', zh: '五' });
  });

  it('has no word for what is no small number', () => {
    expect(() => countWord(9)).toThrow('count.9');
  });
});
