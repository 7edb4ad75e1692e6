import { describe, expect, it } from 'vitest';
import { rankOf, ranksOf } from './rank.ts';

describe('rankOf', () => {
  it.each([
    ['104 minutes', 104],
    ['No. 22', 22],
    ['The 15th', 15],
    ['The mid-1970s', 1970],
    ['US$20.3 million', 20.3],
    ['1,250', 1250],
  ])('reads %s as a number', (text, rank) => {
    expect(rankOf(text)).toEqual({ kind: 'number', rank });
  });

  it.each(['Two frames of film', 'A24', 'Golden Harvest', 'PG13', 'Yi Miao Zhong'])(
    'sees no number in %s',
    (text) => {
      expect(rankOf(text)).toBeUndefined();
    },
  );

  it('puts days and months in the order of the calendar', () => {
    expect(
      ranksOf(['31 January 2020', '1 February 2020', '1 January 2021'])?.toSorted((a, b) => a - b),
    ).toEqual(ranksOf(['31 January 2020', '1 February 2020', '1 January 2021']));
    expect(ranksOf(['March', 'July'])).toEqual([2, 6]);
  });

  it('gives no order to a mixture', () => {
    expect(ranksOf(['104 minutes', 'March'])).toBeUndefined();
  });
});
