import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { keyBalance } from './keyBalance.ts';

describe('keyBalance', () => {
  it('passes good questions', () => {
    expect(look(keyBalance, [GOOD, DISPUTED])).toEqual([]);
    expect(look(keyBalance, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a bank whose first option is right most of the time', () => {
    const bank = Array.from({ length: 16 }, (_, n) => ({ ...GOOD, id: `q-${n}` }));
    expect(look(keyBalance, bank)).toHaveLength(4);
  });
  it('passes a bank with spread keys', () => {
    const bank = Array.from({ length: 16 }, (_, n) => ({
      ...GOOD,
      id: `q-${n}`,
      key: GOOD.options[n % 4]?.id ?? '',
    }));
    expect(look(keyBalance, bank)).toEqual([]);
  });
});
