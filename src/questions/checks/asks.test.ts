import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { asks } from './asks.ts';

describe('asks', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(asks, ALL_KINDS.questions)).toEqual([]);
  });

  it.each(['Who directed it.', 'In which year was it shot', 'At the end, what does he see.', 'Directed by'])(
    'finds the missing mark of "%s"',
    (en) => {
      expect(lookAt(asks, [{ ...sample('director', 'choice'), stem: { en } }])).toHaveLength(1);
    },
  );
  it('finds the missing mark of a Chinese stem', () => {
    for (const zh of ['导演是谁。', '导演是谁']) {
      expect(
        lookAt(asks, [{ ...sample('director', 'choice'), stem: { en: 'Who is it?', zh } }]),
      ).toHaveLength(1);
    }
  });
  it.each([
    'Choose the two who wrote it.',
    'The film is set in ____.',
    'Who does what? Match them.',
    'Guess who it is.',
  ])('lets "%s" pass', (en) => {
    expect(lookAt(asks, [{ ...sample('director', 'choice'), stem: { en } }])).toEqual([]);
  });
});
