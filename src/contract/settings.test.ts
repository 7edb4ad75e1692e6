import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, RoundRequest, Settings } from './api.ts';
import { stretched, TIME_FACTORS } from './settings.ts';

describe('settings', () => {
  it('of a first start are the defaults, and those are valid', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(Settings.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('saved by an older version keep what they have', () => {
    expect(readSettings({ language: 'zh', theme: 'light', lastRound: null })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'zh',
      theme: 'light',
    });
  });

  it('fall back one by one when they make no sense', () => {
    expect(
      readSettings({
        language: 'tlh',
        textSize: 151,
        masterVolume: 130,
        timeFactor: 'off',
        sounds: { clock: false, answers: 'loud' },
        keys: { pause: ['F2'], mute: 7 },
        lastRound: { bankIds: [] },
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      timeFactor: 'off',
      sounds: { ...DEFAULT_SETTINGS.sounds, clock: false },
      keys: { ...DEFAULT_SETTINGS.keys, pause: ['F2'] },
    });
  });
});

describe('the time factor', () => {
  it.each([
    [20, 1, 20],
    [15, 1.5, 23],
    [120, 10, 1200],
    [20, 'off', null],
    [null, 10, null],
  ] as const)('makes %s s × %s into %s s', (seconds, factor, result) => {
    expect(stretched(seconds, factor)).toBe(result);
  });

  it('never makes a limit that a round can’t be asked with', () => {
    const { secondsPerQuestion } = RoundRequest.shape;
    for (const factor of TIME_FACTORS)
      expect(secondsPerQuestion.safeParse(stretched(120, factor)).success).toBe(true);
  });
});
