import { click, type Recipe } from '../recipe.ts';

/** A switch in the projection booth. */
export const button: Recipe = [
  click(0, { gain: 0.16, hz: 1100, length: 0.022 }),
  {
    source: {
      wave: 'sine',
      hz: [
        [0, 260],
        [0.05, 190],
      ],
    },
    gain: [
      [0, 0],
      [0.004, 0.1],
      [0.055, 0],
    ],
  },
];
