import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { noMarkup } from './noMarkup.ts';

describe('noMarkup', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(noMarkup, ALL_KINDS.questions)).toEqual([]);
  });

  it.each([
    'Who directed <i>it</i>?',
    'Who directed&nbsp;it?',
    'Who directed [[it]]?',
    'See https://example.org?',
    'Who\u0007 directed it?',
    'Who\u200B directed it?',
    '\u202EWho directed it?',
    'Who directed \uFFFD?',
  ])('finds what does not belong in %j', (en) => {
    expect(lookAt(noMarkup, [{ ...sample('director', 'choice'), stem: { en } }])).toHaveLength(1);
  });
});
