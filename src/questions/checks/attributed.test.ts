import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { attributed } from './attributed.ts';

describe('attributed', () => {
  it('passes good questions', () => {
    expect(look(attributed, [GOOD, DISPUTED])).toEqual([]);
    expect(look(attributed, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds one voice asked as plain, with and without facts', () => {
    const { attribution, ...bare } = DISPUTED;
    expect(attribution).toBeDefined();
    const plain = { ...bare, standing: 'plain' as const };
    expect(look(attributed, [plain], false)).toHaveLength(1);
    expect(look(attributed, [plain])).toHaveLength(2);
  });
  it('finds an attribution to a source that is not cited', () => {
    expect(look(attributed, [{ ...DISPUTED, attribution: { en: 'According to the book' } }])).toHaveLength(1);
  });
  it('finds a stem that repeats the attribution', () => {
    expect(
      look(attributed, [{ ...DISPUTED, stem: { en: 'According to a blog, what was the keeper?' } }]),
    ).toHaveLength(1);
  });
  it('finds a Chinese stem that repeats the attribution', () => {
    const stem = { ...DISPUTED.stem, zh: '据博客，守灯人以前做什么？' };
    expect(look(attributed, [{ ...DISPUTED, stem }])).toHaveLength(1);
  });
  it('finds a Chinese stem without its qualifier', () => {
    const ask = (zh: string) => ({
      ...GOOD,
      facts: ['sold'],
      standing: 'qualified' as const,
      stem: { en: 'Who bought the US rights?', zh },
    });
    expect(look(attributed, [ask('谁买下了美国发行权？')])).toEqual([]);
    expect(look(attributed, [ask('谁买下了发行权？')])).toHaveLength(1);
  });
  it('finds an attribution on a plain question', () => {
    expect(look(attributed, [{ ...GOOD, attribution: { en: 'According to the book' } }])).toHaveLength(1);
  });
  it('finds a stem without its qualifier', () => {
    expect(
      look(attributed, [
        { ...GOOD, facts: ['sold'], standing: 'qualified', stem: { en: 'Who bought the rights?' } },
      ]),
    ).toHaveLength(1);
  });
  it('finds a qualified fact asked as plain', () => {
    expect(
      look(attributed, [{ ...GOOD, facts: ['sold'], stem: { en: 'Who bought the US rights?' } }]),
    ).toHaveLength(1);
  });
});
