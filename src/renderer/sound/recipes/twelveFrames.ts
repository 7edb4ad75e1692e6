import { FRAMES_PER_SECOND } from '../../../quiz/shot.ts';
import { click, type Recipe } from '../recipe.ts';

/** When the claw pulls each of the first half second's frames, in seconds. */
const PULLS = Array.from({ length: FRAMES_PER_SECOND / 2 + 1 }, (_, frame) => frame / FRAMES_PER_SECOND);

/** The reel runs for half a second, a pull for each frame, and the machine is switched off: its end is half way. */
export const twelveFrames: Recipe = [
  ...PULLS.map((at, frame) => click(at, { gain: frame % 12 === 0 ? 0.42 : 0.2, hz: 1500, length: 0.026 })),
  {
    source: { wave: 'sawtooth', hz: [[0, 82]] },
    filter: { type: 'lowpass', hz: [[0, 420]] },
    gain: [
      [0, 0],
      [0.02, 0.13],
      [0.5, 0.13],
      [0.53, 0],
    ],
  },
];
