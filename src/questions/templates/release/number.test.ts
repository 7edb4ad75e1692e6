import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { releaseNumber } from './number.ts';

describe('release/number', () => {
  it('asks for the figures of the release alone', () => {
    expect(writtenOn(releaseNumber, 'number').map(({ id, key, unit }) => [id, key, unit])).toEqual([
      ['release-number-chosen', 12, 'edition'],
    ]);
  });
});
