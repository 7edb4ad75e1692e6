import { chime, click, type Recipe } from '../recipe.ts';

/** One note, struck twice: neither up nor down. */
export const partly: Recipe = [
  click(0, { gain: 0.18, hz: 1800 }),
  chime(0.03, 349.2, { gain: 0.22, length: 0.5 }),
  chime(0.19, 349.2, { gain: 0.16, length: 0.55 }),
];
