import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look, option } from '../testing/sample.ts';
import { oneKey } from './oneKey.ts';

describe('oneKey', () => {
  it('passes good questions', () => {
    expect(look(oneKey, [GOOD, DISPUTED])).toEqual([]);
    expect(look(oneKey, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds an option that reads like the key', () => {
    expect(
      look(
        oneKey,
        [{ ...GOOD, options: [...GOOD.options.slice(0, 3), { id: 'x', text: { en: 'li ming' } }] }],
        false,
      ),
    ).toHaveLength(1);
  });
  it('finds a key that the facts deny', () => {
    expect(look(oneKey, [{ ...GOOD, key: 'zhao-lei' }])).toHaveLength(1);
  });
  it('finds a phrase as key that the facts deny', () => {
    expect(look(oneKey, [{ ...DISPUTED, key: 'a-baker' }])).toHaveLength(1);
  });
  it('finds a wrong verdict on a statement', () => {
    expect(
      look(oneKey, [
        {
          ...DISPUTED,
          kind: 'truth',
          template: 'shared/truth',
          stem: { en: 'True or false: The keeper was once a baker.' },
          options: ['True', 'False'].map(option),
          key: 'true',
        },
      ]),
    ).toHaveLength(1);
  });
  it('passes a right verdict on a statement', () => {
    expect(
      look(oneKey, [
        {
          ...DISPUTED,
          kind: 'truth',
          template: 'shared/truth',
          stem: { en: 'True or false: The keeper was once a sailor.' },
          options: ['True', 'False'].map(option),
          key: 'true',
        },
      ]),
    ).toHaveLength(0);
  });
});
