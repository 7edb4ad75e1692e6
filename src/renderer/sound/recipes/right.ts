import { chime, click, type Recipe } from '../recipe.ts';

/** The shutter falls softly, and two warm notes rise: F and A. */
export const right: Recipe = [
  click(0, { gain: 0.22, hz: 1800 }),
  chime(0.03, 349.2, { gain: 0.24, length: 0.75 }),
  chime(0.13, 440, { gain: 0.24, length: 0.8 }),
  chime(0.13, 880, { gain: 0.06, length: 0.5 }),
];
