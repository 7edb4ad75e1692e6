import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { ordered } from './ordered.ts';

describe('ordered', () => {
  it('passes good questions', () => {
    expect(look(ordered, [GOOD, DISPUTED])).toEqual([]);
    expect(look(ordered, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds numbers out of order', () => {
    expect(
      look(ordered, [
        { ...GOOD, fixedOrder: true, options: ['90 minutes', '104 minutes', '97 minutes'].map(option) },
      ]),
    ).toHaveLength(1);
  });
  it('finds days out of order', () => {
    expect(
      look(ordered, [
        {
          ...GOOD,
          fixedOrder: true,
          options: ['1 May 2020', '27 November 2020', '14 August 2020'].map(option),
        },
      ]),
    ).toHaveLength(1);
  });
  it('finds the same number twice', () => {
    expect(
      look(ordered, [{ ...GOOD, fixedOrder: true, options: ['1969', '1969', '1975'].map(option) }]),
    ).toHaveLength(1);
  });
  it('passes ascending ordinals', () => {
    expect(
      look(ordered, [
        { ...GOOD, fixedOrder: true, options: ['The 9th', 'The 15th', 'The 21st'].map(option) },
      ]),
    ).toHaveLength(0);
  });
  it('finds Chinese numbers out of order', () => {
    const options = [
      { id: 'a', text: { en: '90 minutes', zh: '104分钟' } },
      { id: 'b', text: { en: '104 minutes', zh: '90分钟' } },
    ];
    expect(look(ordered, [{ ...GOOD, fixedOrder: true, options }])).toHaveLength(1);
  });
  it('finds numbers, and true and false, that play would shuffle', () => {
    const years = ['1969', '1975'].map(option);
    expect(look(ordered, [{ ...GOOD, options: years }])).toHaveLength(1);
    const truth = ['True', 'False'].map(option);
    expect(look(ordered, [{ ...GOOD, kind: 'truth', key: 'true', options: truth }])).toHaveLength(1);
  });
});
