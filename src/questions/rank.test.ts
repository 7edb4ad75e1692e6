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
    ['104分钟', 104],
    ['第22号', 22],
    ['第15届', 15],
    ['1970年代中期', 1970],
    ['2030万美元', 20_300_000],
  ])('reads %s as a number', (text, rank) => {
    expect(rankOf(text)).toEqual({ kind: 'number', rank });
  });

  it.each(['Two frames of film', 'A24', 'Golden Harvest', 'PG13', 'Yi Miao Zhong', '两格胶片'])(
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
    expect(rankOf('2020年11月27日')).toEqual(rankOf('27 November 2020'));
  });

  it('gives no order to a mixture', () => {
    expect(ranksOf(['104 minutes', 'March'])).toBeUndefined();
  });
});
