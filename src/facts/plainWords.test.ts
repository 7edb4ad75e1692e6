import { describe, expect, it } from 'vitest';
import { flawOfWords } from './plainWords.ts';

describe('flawOfWords', () => {
  it.each(['Amélie', '一秒钟', 'I <3 Huckabees', 'a < b', 'M*A*S*H', 'Who’s There?'])(
    'lets %s be',
    (text) => {
      expect(flawOfWords(text)).toBeUndefined();
    },
  );

  it.each([
    ['A\u0000B', 'U+0000'],
    ['A\u202eB', 'U+202E'],
    ['A\u200bB', 'U+200B'],
    ['A\ufffdB', 'U+FFFD'],
    ['<b>Ann</b>', 'HTML'],
    ['Ann <img src=x onerror=alert(1)>', 'HTML'],
    ['<!-- -->', 'HTML'],
    ['x'.repeat(2001), '2001 characters'],
  ])('says what is wrong with %j', (text, flaw) => {
    expect(flawOfWords(text)).toContain(flaw);
  });
});
