import { click, type Recipe } from '../recipe.ts';

/** One machine hands over to the other: a splice runs through the gate, and the film is taken up. */
export const reelChange: Recipe = [
  click(0, { gain: 0.3, hz: 2200, length: 0.025 }),
  click(0.07, { gain: 0.22, hz: 1300, length: 0.04 }),
  {
    source: 'noise',
    filter: {
      type: 'bandpass',
      hz: [
        [0.08, 500],
        [0.3, 1400],
        [0.5, 900],
      ],
      q: 2.5,
    },
    gain: [
      [0.08, 0],
      [0.24, 0.3],
      [0.52, 0],
    ],
  },
];
