import { describe, expect, it } from 'vitest';
import en from './messages/en.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import { canSay, countVariants, fill, say, sayInTurn } from './wording.ts';

/** The keys of messages with the number of their variants. Chinese has one form of each number. */
function shapeOf(messages: object): unknown {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => !/_(?:one|two|few)$/.test(key))
      .map(([key, message]: [string, unknown]) => [
        key,
        Array.isArray(message)
          ? message.length
          : typeof message === 'object' && message !== null
            ? shapeOf(message)
            : 1,
      ]),
  );
}

describe('wording', () => {
  it('says what English has, and Chinese where there is a message', () => {
    expect(say('truth.true')).toEqual({ en: 'True', zh: '对' });
    expect(say('claim.director', { value: 'Ann', film: { en: 'Film' } })).toEqual({
      en: 'Ann directed Film.',
      zh: '《Film》由Ann执导。',
    });
  });

  it.each([
    [1, 'The 1st'],
    [22, 'The 22nd'],
    [33, 'The 33rd'],
    [11, 'The 11th'],
    [69, 'The 69th'],
  ])('says edition %i as %s', (count, en) => {
    expect(say('unit.edition', { count, ordinal: true })).toEqual({ en, zh: `第${count}届` });
  });

  it('fills places in texts of a facts file, in each language that the text has', () => {
    expect(fill({ en: 'In {{value}}.', zh: '{{value}}。' }, { value: { en: 'May', zh: '五月' } })).toEqual({
      en: 'In May.',
      zh: '五月。',
    });
  });

  it('has as many variants in Chinese as in English, under the same keys', () => {
    expect(shapeOf(zh)).toEqual(shapeOf(en));
  });

  it('leaves signs that mean something in HTML alone', () => {
    expect(fill({ en: '{{value}}' }, { value: "Palme d'Or & <b>" })).toEqual({ en: "Palme d'Or & <b>" });
  });

  it('goes through the variants in turn, and starts again', () => {
    const said = [0, 1, 2, 3].map((turn) => sayInTurn(turn, 'cast.whoPlayed', { role: 'X', film: 'Y' }).en);
    expect(new Set(said).size).toBe(3);
    expect(said[3]).toBe(said[0]);
  });

  it('knows what it can say', () => {
    expect(canSay('claim.director')).toBe(true);
    expect(canSay('claim.nothing')).toBe(false);
    expect(countVariants('cast.whoPlayed')).toBe(3);
    expect(() => say('claim.nothing')).toThrow('claim.nothing');
  });
});
