import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { tidy } from './tidy.ts';

describe('tidy', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(tidy, ALL_KINDS.questions)).toEqual([]);
  });

  it.each([
    'Who directed directed it?',
    'Who directed the a film?',
    'Who directed it??',
    'Who  directed it?',
    'Who directed it ?',
    'who directed it?',
    'Who is a actor in it?',
    'Who wrote an novel?',
  ])('finds the slip in "%s"', (en) => {
    expect(lookAt(tidy, [{ ...sample('director', 'choice'), stem: { en } }])).toHaveLength(1);
  });
  it.each(['导演是谁？？', '导演的的名字是什么？', '导演， 是谁？'])('finds the slip in %s', (zh) => {
    expect(
      lookAt(tidy, [{ ...sample('director', 'choice'), stem: { en: 'Who directed it?', zh } }]),
    ).toHaveLength(1);
  });
  it.each(['Who spent an hour at a university?', 'Is it a one-off?'])('lets "%s" pass', (en) => {
    expect(lookAt(tidy, [{ ...sample('director', 'choice'), stem: { en } }])).toEqual([]);
  });
});
