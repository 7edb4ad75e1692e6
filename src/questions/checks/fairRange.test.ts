import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { fairRange } from './fairRange.ts';

describe('fairRange', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(fairRange, ALL_KINDS.questions)).toEqual([]);
  });

  it.each([
    ['a key in the middle', { range: { least: 57, most: 137, step: 1 } }],
    ['a key at an end', { range: { least: 97, most: 180, step: 1 } }],
    ['a key that no step reaches', { range: { least: 60, most: 180, step: 5 } }],
    ['a range that is nearly all right', { within: 20 }],
    ['a span as narrow as what is right', { span: 2 }],
    ['a span as wide as the range', { span: 500 }],
  ])('finds %s', (_, change) => {
    expect(lookAt(fairRange, [{ ...sample('minutes', 'number'), ...change }])).toHaveLength(1);
  });
});
