import { playRecipe } from '../playRecipe.ts';
import { lengthOf } from '../recipe.ts';
import { SOUNDS } from '../recipes/index.ts';

const SAMPLE_RATE = 44_100;

export interface Measured {
  name: string;
  /** In seconds. */
  length: number;
  /** The loudest sample, and the root of the mean square of all; full scale is 1. */
  peak: number;
  rms: number;
  /** The last samples, which should have died away. */
  end: number;
}

/** Renders every sound at full volume, faster than it would play, and measures what comes out. */
export function measureSounds(): Promise<Measured[]> {
  return Promise.all(
    Object.entries(SOUNDS).map(async ([name, { recipe }]) => {
      const length = lengthOf(recipe);
      const context = new OfflineAudioContext(1, Math.ceil(length * SAMPLE_RATE), SAMPLE_RATE);
      playRecipe(context, recipe, context.destination, 0);
      const samples = (await context.startRendering()).getChannelData(0);
      let peak = 0;
      let squares = 0;
      for (const sample of samples) {
        peak = Math.max(peak, Math.abs(sample));
        squares += sample ** 2;
      }
      const end = Math.max(...samples.slice(-16).map(Math.abs));
      return { name, length, peak, rms: Math.sqrt(squares / samples.length), end };
    }),
  );
}
