import { click, type Recipe } from '../recipe.ts';

/** The leader's hand passes the top: a small, soft pip with a touch of the shutter. */
export const tick: Recipe = [
  {
    source: { wave: 'sine', hz: [[0, 1000]] },
    gain: [
      [0, 0],
      [0.006, 0.14],
      [0.03, 0.09],
      [0.09, 0],
    ],
  },
  click(0, { gain: 0.12, hz: 2400, length: 0.02 }),
];
