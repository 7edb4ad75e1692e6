import { describe, expect, it } from 'vitest';
import { FUZZED_KINDS, fuzz } from './fuzz.ts';

describe('every reader of files', { timeout: 120_000 }, () => {
  it.each(FUZZED_KINDS)('holds against bad files: %s', async (kind) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { failure, runs } = await fuzz('.', kind, 60, seed);
    expect(failure).toBeUndefined();
    expect(runs).toBe(60);
  });
});
