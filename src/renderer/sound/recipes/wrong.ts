import type { Recipe } from '../recipe.ts';

const FALL = [
  { at: 0, hz: 196 },
  { at: 0.17, hz: 164.8 },
];

/** Two low notes that fall, muffled, as from behind the curtain. It tells; it does not scold. */
export const wrong: Recipe = FALL.map(({ at, hz }) => ({
  source: {
    wave: 'triangle',
    hz: [
      [at, hz],
      [at + 0.4, hz * 0.985],
    ],
  },
  filter: { type: 'lowpass', hz: [[at, 700]] },
  gain: [
    [at, 0],
    [at + 0.02, 0.3],
    [at + 0.15, 0.16],
    [at + 0.42, 0],
  ],
}));
