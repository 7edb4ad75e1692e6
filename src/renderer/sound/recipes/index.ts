import type { SoundKind } from '../../../contract/settings.ts';
import type { Recipe } from '../recipe.ts';
import { button } from './button.ts';
import { flourish } from './flourish.ts';
import { partly } from './partly.ts';
import { projectorStart } from './projectorStart.ts';
import { reelChange } from './reelChange.ts';
import { right } from './right.ts';
import { tick } from './tick.ts';
import { timeUp } from './timeUp.ts';
import { twelveFrames } from './twelveFrames.ts';
import { wrong } from './wrong.ts';

/** Every sound of the app, and the kind by which a player silences it. A new one is a file and a row here. */
export const SOUNDS = {
  projectorStart: { kind: 'reels', recipe: projectorStart },
  reelChange: { kind: 'reels', recipe: reelChange },
  twelveFrames: { kind: 'reels', recipe: twelveFrames },
  flourish: { kind: 'reels', recipe: flourish },
  tick: { kind: 'clock', recipe: tick },
  timeUp: { kind: 'clock', recipe: timeUp },
  right: { kind: 'answers', recipe: right },
  partly: { kind: 'answers', recipe: partly },
  wrong: { kind: 'answers', recipe: wrong },
  button: { kind: 'buttons', recipe: button },
} as const satisfies Record<string, { kind: SoundKind; recipe: Recipe }>;

export type SoundName = keyof typeof SOUNDS;
