import { z } from 'zod';
import { LANGUAGES } from '../facts/text.ts';
import { DEFAULT_KEYS, KeyBindings } from './keys.ts';

/** How large text is, in percent. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;

/** What each time limit is multiplied by; `off` takes all of them away. */
export const TIME_FACTORS = [1, 1.5, 2, 3, 5, 10, 'off'] as const;

/** The kinds of sound that can be silenced one by one. */
export const SOUND_KINDS = ['clock', 'answers', 'reels', 'buttons'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

const percent = z.number().min(0).max(100);

/**
 * What the player sets on the settings screen. In a newer version there are more of them and in an older one fewer:
 * what a saved one lacks has its default.
 */
export const PlayerSettings = z.object({
  language: z.enum(['system', ...LANGUAGES]),
  theme: z.enum(['system', 'dark', 'light', 'contrast']),
  textSize: z.literal([...TEXT_SIZES]),
  /** `system` follows what the player asked of the computer. */
  motion: z.enum(['system', 'calm', 'full']),
  leftHanded: z.boolean(),
  timeFactor: z.literal([...TIME_FACTORS]),
  mute: z.boolean(),
  /** How loud all of it is, and the effects within it, in percent. */
  masterVolume: percent,
  effectsVolume: percent,
  /** False: sounds of this kind are not played. */
  sounds: z.object({
    clock: z.boolean().catch(true),
    answers: z.boolean().catch(true),
    reels: z.boolean().catch(true),
    buttons: z.boolean().catch(true),
  } satisfies Record<SoundKind, z.ZodType<boolean>>),
  keys: KeyBindings,
  /** Whether the desktop app may ask the network for a newer version. */
  checkUpdates: z.boolean(),
  /** Whether a crash leaves a report on this computer; it is sent nowhere. */
  crashReports: z.boolean(),
});
export type PlayerSettings = z.infer<typeof PlayerSettings>;
export type TimeFactor = PlayerSettings['timeFactor'];

export const DEFAULT_PLAYER_SETTINGS: PlayerSettings = {
  language: 'system',
  theme: 'dark',
  textSize: 100,
  motion: 'system',
  leftHanded: false,
  timeFactor: 1,
  mute: false,
  masterVolume: 70,
  effectsVolume: 100,
  sounds: { clock: true, answers: true, reels: true, buttons: true },
  keys: DEFAULT_KEYS,
  checkUpdates: false,
  crashReports: false,
};

/**
 * A time limit under the player's factor.
 * @param seconds the limit of the round, or null for none
 * @returns whole seconds, rounded up, or null for no limit
 */
export function stretched(seconds: number | null, factor: TimeFactor): number | null {
  return seconds === null || factor === 'off' ? null : Math.ceil(seconds * factor);
}
