import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchNames } from './matchNames.ts';

const extra = `
  - { id: name-otto, topic: cast, subject: otto, relation: full-name, value: { text: Bill Crab },
      foils: [Tom Brass, Sally Kelp, Jim Gull], sources: [{ id: fan-page, at: cast }],
      statement: The fan page calls Otto Bill Crab. }`;

describe('cast/match-names', () => {
  it('asks what several parts are called, and leaves out one whose name gives it away', () => {
    const [question, ...more] = written(matchNames, 'match', { extra });
    expect(more).toEqual([]);
    expect(question?.pairs.map(([part, name]) => `${part.id} ${name.text.en}`)).toEqual([
      'keeper Tom Brass',
      'diver Sally Kelp',
      'otto Bill Crab',
    ]);
  });

  it('spares a name only where it is a foil of each', () => {
    expect(written(matchNames, 'match', { extra })[0]?.spare).toEqual([]);
  });

  it('writes nothing for two parts', () => {
    expect(written(matchNames, 'match')).toEqual([]);
  });
});
