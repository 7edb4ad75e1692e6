import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { releaseSteps } from './releaseSteps.ts';

describe('release/order-steps', () => {
  it('never has two steps of one moment in one question', () => {
    expect(writtenOn(releaseSteps, 'order').map(({ sequence }) => textsOf(sequence))).toEqual([
      ['The selection in Oslo', 'The night in Lima', 'The release in Norway', 'The release in Italy'],
      ['The withdrawal', 'The night in Rome', 'The release in Peru'],
    ]);
    const left = ['chosen', 'withdrawn', 'peru', 'italy'];
    // Lima and Rome are of one moment, so two steps are all that is left.
    expect(writtenOn(releaseSteps, 'order', { without: left })).toEqual([]);
  });
});
