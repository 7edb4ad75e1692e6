import { click, type Recipe } from '../recipe.ts';

/** When the loose end of the film slaps the machine, in seconds: ever slower. */
const SLAPS = Array.from({ length: 9 }, (_, index) => 0.08 * index + 0.011 * index ** 2);

/** The film has run off the reel: its loose end goes round and slaps, slower and softer, while the motor runs down. */
export const timeUp: Recipe = [
  ...SLAPS.map((at, index) => click(at, { gain: 0.42 - index * 0.035, hz: 620, length: 0.06 })),
  {
    source: {
      wave: 'triangle',
      hz: [
        [0, 110],
        [1.3, 41],
      ],
    },
    filter: { type: 'lowpass', hz: [[0, 340]] },
    gain: [
      [0, 0],
      [0.05, 0.2],
      [0.8, 0.1],
      [1.4, 0],
    ],
  },
];
