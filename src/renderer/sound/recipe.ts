/** Points that a value goes through in straight lines: seconds since the sound began, and the value there. */
export type Curve = readonly (readonly [seconds: number, value: number])[];

/** One part of a sound: what makes it, what colours it, and how loud it is over time. */
export interface Voice {
  /** A tone of a wave form and pitch in Hz, or noise. */
  source: { wave: 'sine' | 'triangle' | 'sawtooth'; hz: Curve } | 'noise';
  filter?: { type: 'lowpass' | 'highpass' | 'bandpass'; hz: Curve; q?: number };
  /** From 0 to 1. The voice is there from the first point to the last, and should be silent at both. */
  gain: Curve;
}

/** A sound as data, so that it can be read, changed and measured without hearing it. */
export type Recipe = readonly Voice[];

/** How long a sound lasts, in seconds. */
export function lengthOf(recipe: Recipe): number {
  return Math.max(...recipe.map(({ gain }) => gain.at(-1)?.[0] ?? 0));
}

/** A short burst of noise, as of something that clicks. */
export function click(at: number, options: { gain: number; hz: number; length?: number }): Voice {
  const { gain, hz, length = 0.03 } = options;
  return {
    source: 'noise',
    filter: { type: 'bandpass', hz: [[at, hz]], q: 1.2 },
    gain: [
      [at, 0],
      [at + 0.002, gain],
      [at + length, 0],
    ],
  };
}

/** A struck tone that rings out. */
export function chime(at: number, hz: number, options: { gain: number; length: number }): Voice {
  const { gain, length } = options;
  return {
    source: { wave: 'sine', hz: [[at, hz]] },
    gain: [
      [at, 0],
      [at + 0.012, gain],
      [at + length * 0.25, gain * 0.42],
      [at + length * 0.55, gain * 0.13],
      [at + length, 0],
    ],
  };
}
