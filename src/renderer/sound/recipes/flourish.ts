import { chime, type Recipe } from '../recipe.ts';

/** F major with its ninth, from the bass up, as lights that come on one after the other. */
const CHORD = [174.6, 261.6, 349.2, 440, 523.3, 784];

/** The credits roll: a chord that opens like a curtain, over a low swell. */
export const flourish: Recipe = [
  ...CHORD.map((hz, index) => chime(0.04 + index * 0.11, hz, { gain: 0.17 - index * 0.015, length: 1.6 })),
  {
    source: { wave: 'triangle', hz: [[0, 87.3]] },
    filter: { type: 'lowpass', hz: [[0, 300]] },
    gain: [
      [0, 0],
      [0.5, 0.16],
      [1.2, 0.1],
      [2.2, 0],
    ],
  },
];
