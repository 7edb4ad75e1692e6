import type { PlayerSettings } from '../../contract/settings.ts';
import { playRecipe } from './playRecipe.ts';
import { SOUNDS, type SoundName } from './recipes/index.ts';

/** What the player set about sound. */
export type Levels = Pick<PlayerSettings, 'mute' | 'masterVolume' | 'effectsVolume' | 'sounds'>;

export interface SoundEngine {
  /** To be called at the player's first press; before it no page may make a sound. */
  wake: () => void;
  /** Acts at once, on what is sounding, too. */
  setLevels: (levels: Levels) => void;
  /**
   * Plays a sound now, or nothing while it is silenced, the app is hidden, or nothing has been pressed yet.
   * @returns breaks it off
   */
  play: (name: SoundName) => () => void;
}

/** How fast a change of volume is, in seconds: too fast to notice, too slow to crackle. */
const GLIDE = 0.015;

/** The one place that makes sound. */
export function createSoundEngine(): SoundEngine {
  let output: { context: AudioContext; master: GainNode; effects: GainNode } | null = null;
  let levels: Levels | null = null;

  function applyLevels(): void {
    if (!output || !levels) return;
    const { context, master, effects } = output;
    master.gain.setTargetAtTime(levels.mute ? 0 : gainOf(levels.masterVolume), context.currentTime, GLIDE);
    effects.gain.setTargetAtTime(gainOf(levels.effectsVolume), context.currentTime, GLIDE);
  }

  return {
    wake: () => {
      if (output) {
        if (output.context.state === 'suspended') void output.context.resume();
        return;
      }
      const context = new AudioContext();
      const master = new GainNode(context, {
        gain: levels && !levels.mute ? gainOf(levels.masterVolume) : 0,
      });
      const effects = new GainNode(context, { gain: levels ? gainOf(levels.effectsVolume) : 0 });
      // Several sounds at once must not add up to more than the loudspeaker takes.
      const limiter = new DynamicsCompressorNode(context, {
        threshold: -6,
        knee: 6,
        ratio: 12,
        attack: 0.003,
      });
      effects.connect(master).connect(limiter).connect(context.destination);
      output = { context, master, effects };
    },
    setLevels: (next) => {
      levels = next;
      applyLevels();
    },
    play: (name) => {
      if (!output || !levels || document.hidden) return () => undefined;
      const { kind, recipe } = SOUNDS[name];
      const silent = levels.mute || levels.masterVolume === 0 || levels.effectsVolume === 0;
      if (silent || !levels.sounds[kind]) return () => undefined;
      const { context } = output;
      const fader = new GainNode(context);
      fader.connect(output.effects);
      playRecipe(context, recipe, fader);
      return () => {
        fader.gain.setTargetAtTime(0, context.currentTime, GLIDE);
      };
    },
  };
}

/** The gain of a slider in percent. Loudness is heard roughly by the square, so half way sounds half as loud. */
function gainOf(percent: number): number {
  return (percent / 100) ** 2;
}
