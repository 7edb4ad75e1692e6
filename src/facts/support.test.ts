import { describe, expect, it } from 'vitest';
import { canStandPlain, countVoices } from './support.ts';

const first = { weight: 'first', voice: 'a' } as const;
const medium = { weight: 'medium', voice: 'b' } as const;
const low = { weight: 'low', voice: 'c' } as const;
const filler = { weight: 'lowest', voice: 'd' } as const;

describe('what sources can carry', () => {
  it('counts voices, not texts, and filler not at all', () => {
    expect(countVoices([medium, { ...medium }, low, filler])).toBe(2);
  });

  it.each([
    [[first], true],
    [[medium], false],
    [[medium, low], true],
    [[medium, { ...low, voice: 'b' }], false],
    [[low, filler], false],
  ] as const)('%j stand plain: %s', (sources, expected) => {
    expect(canStandPlain(sources)).toBe(expected);
  });
});
