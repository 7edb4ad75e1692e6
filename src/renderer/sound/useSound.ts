import { useEffect } from 'react';
import { useSettings } from '../stores/settings.ts';
import { createSoundEngine } from './engine.ts';
import type { SoundName } from './recipes/index.ts';

const engine = createSoundEngine();

/**
 * Plays a sound, as far as the player wants to hear it. What it tells must be on screen and said in words, too.
 * @returns breaks it off
 */
export const playSound: (name: SoundName) => () => void = engine.play;

/** What is pressed but has a sound of its own for what comes of it. */
const OWN_SOUND = '.option, [data-own-sound]';

/** Keeps sound to the settings, and wakes it at the player's first press. Once, in the app's shell. */
export function useSound(): void {
  const { mute, masterVolume, effectsVolume, sounds } = useSettings((store) => store.settings);
  useEffect(() => {
    engine.setLevels({ mute, masterVolume, effectsVolume, sounds });
  }, [mute, masterVolume, effectsVolume, sounds]);

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    addEventListener('pointerdown', engine.wake, options);
    addEventListener('keydown', engine.wake, options);
    addEventListener(
      'click',
      ({ target }) => {
        const pressed = target instanceof Element && target.closest('button, input, a');
        if (pressed && !pressed.closest(OWN_SOUND)) engine.play('button');
      },
      options,
    );
    return () => {
      stop.abort();
    };
  }, []);
}
