import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { noDuplicates } from './noDuplicates.ts';

describe('noDuplicates', () => {
  it('passes good questions', () => {
    expect(look(noDuplicates, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noDuplicates, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds two wrong answers that read the same', () => {
    expect(
      look(noDuplicates, [
        { ...GOOD, options: [...GOOD.options.slice(0, 3), { id: 'x', text: { en: 'Chen  bo' } }] },
      ]),
    ).toHaveLength(1);
  });
  it('finds a Chinese stem that stands twice', () => {
    const stem = (en: string) => ({ en, zh: '导演是谁？' });
    const other = { ...GOOD, id: 'other', key: 'zhao-lei', stem: stem('Which man filmed it?') };
    expect(look(noDuplicates, [{ ...GOOD, stem: stem('Who directed it?') }, other])).toMatchObject([
      { question: 'other' },
    ]);
  });
  it('finds a question that stands twice in other words', () => {
    expect(
      look(noDuplicates, [
        GOOD,
        {
          ...GOOD,
          id: 'again',
          options: GOOD.options.toReversed(),
          stem: { en: 'Who has directed the film?' },
        },
      ]),
    ).toMatchObject([{ question: 'again' }]);
  });
});
