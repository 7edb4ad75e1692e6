import { click, type Recipe } from '../recipe.ts';

/** When the claw pulls the film, in seconds: ever faster, until the machine runs. */
const PULLS = Array.from({ length: 17 }, (_, index) => 0.1 + 1.5 * (1 - (1 - index / 17) ** 1.7));

/** The projector runs up: a motor that comes to its pitch, and the claw pulling ever faster. */
export const projectorStart: Recipe = [
  {
    source: {
      wave: 'sawtooth',
      hz: [
        [0, 34],
        [1.1, 82],
      ],
    },
    filter: {
      type: 'lowpass',
      hz: [
        [0, 160],
        [1.1, 420],
      ],
    },
    gain: [
      [0, 0],
      [0.5, 0.16],
      [1.2, 0.13],
      [1.75, 0],
    ],
  },
  ...PULLS.map((at, index) => click(at, { gain: 0.3 - index * 0.009, hz: 1500, length: 0.028 })),
];
