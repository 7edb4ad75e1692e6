import { describe, expect, it } from 'vitest';
import { haveCommonWord } from './commonWord.ts';

describe('haveCommonWord', () => {
  it.each([
    ['Best Film', 'Asian Film Awards', true],
    ['Best Actor', 'Asian Film Awards', false],
    ['the girl’s brother', 'Girl', true],
    ['The keeper', 'The diver', false],
  ])('of "%s" and "%s" says %s', (one, other, common) => {
    expect(haveCommonWord({ en: one }, { en: other })).toBe(common);
  });
});
