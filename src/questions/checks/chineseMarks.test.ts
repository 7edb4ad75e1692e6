import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { chineseMarks } from './chineseMarks.ts';

describe('chineseMarks', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(chineseMarks, ALL_KINDS.questions)).toEqual([]);
  });

  it.each(['导演是谁?', '影片里,谁是导演？', '《灯塔的导演是谁？', '导演"李明"是谁？', '导演(男)是谁？'])(
    'finds the mark in %s',
    (zh) => {
      const stem = { en: 'Who directed it?', zh };
      expect(lookAt(chineseMarks, [{ ...sample('director', 'choice'), stem }])).toHaveLength(1);
    },
  );
  it('finds a Chinese mark in English', () => {
    const stem = { en: 'Who directed it？' };
    expect(lookAt(chineseMarks, [{ ...sample('director', 'choice'), stem }])).toHaveLength(1);
  });
});
