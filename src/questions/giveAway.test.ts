import { describe, expect, it } from 'vitest';
import { givesAway } from './giveAway.ts';

describe('givesAway', () => {
  it('finds a telling word, whatever its ending, and leaves small words alone', () => {
    expect(givesAway({ en: 'Who projects the film?' }, { en: 'The projectionist' })).toBe(true);
    expect(givesAway({ en: 'Who is it that weeps?' }, { en: 'The one who is to blame' })).toBe(false);
  });

  it('finds two Chinese characters in a row', () => {
    expect(givesAway({ en: 'Who?', zh: '谁在放映？' }, { en: 'Fan', zh: '放映员' })).toBe(true);
    expect(givesAway({ en: 'Who?', zh: '谁映出影子？' }, { en: 'Fan', zh: '放映员' })).toBe(false);
  });
});
